import { register } from "node:module";

register("../../.config/typescript-hooks.mjs", import.meta.url);

/**
 * Takes pictures of every step into shots/, of what `npm run build` has built last. `npm run shots -- dark messy` takes
 * those alone that have all of the words in their names.
 */
const { takeShots } = await import("./take-shots.ts");
await takeShots(process.argv.slice(2), (name) => console.log(name));
