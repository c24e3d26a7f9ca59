import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const version = "147.0.0";
const cache = join(process.cwd(), "node_modules", ".cache");
const root = join(cache, `chromium-${version}`);
const systemBrowser = "/usr/bin/chromium";

/**
 * Unpacks the browser from its npm package, once. In a private folder that is renamed when complete, so that an
 * interrupted run leaves nothing that looks finished.
 */
export async function unpackChromium(): Promise<void> {
  if (process.env.CHROME_PATH || process.platform !== "linux" || existsSync(join(root, ".ok"))) return;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "unpack-"));
  const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME };
  try {
    // The package unpacks into the temporary folder, and its own shared libraries only for this runtime.
    Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" });
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
    writeFileSync(join(folder, "fonts.conf"), fontsConfiguration);
    writeFileSync(join(folder, ".ok"), "");
    rmSync(root, { recursive: true, force: true });
    renameSync(folder, root);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(systemBrowser)) throw error;
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The package's own configuration names /tmp/fonts; with any other folder the browser would find no font and crash. */
const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${root}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${root}/font-cache</cachedir>
</fontconfig>
`;

/** CHROME_PATH, else the unpacked browser, else the system's. */
export function launchChromium(): Promise<Browser> {
  const given = process.env.CHROME_PATH;
  if (given) return chromium.launch({ executablePath: given, chromiumSandbox: false });
  if (!existsSync(join(root, ".ok"))) return chromium.launch({ executablePath: systemBrowser, chromiumSandbox: false });
  return chromium.launch({
    executablePath: join(root, "chromium"),
    chromiumSandbox: false,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(root, "al2023", "lib"),
      FONTCONFIG_FILE: join(root, "fonts.conf"),
    } as Record<string, string>,
  });
}
