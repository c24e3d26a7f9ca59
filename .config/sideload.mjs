/**
 * Serves the add-in on https://localhost:3000, the address in manifest.xml, and puts it into the Excel of this
 * computer until it is stopped with Ctrl+C. npx fetches Microsoft's tools for that when they are needed: as
 * dependencies they would weigh more than all others together, and one of them cannot be installed everywhere.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const port = 3000;
const hasExcel = process.platform === "win32" || process.platform === "darwin";

const certificateFolder = join(homedir(), ".office-addin-dev-certs");
const certificate = {
  key: join(certificateFolder, "localhost.key"),
  cert: join(certificateFolder, "localhost.crt"),
  ca: join(certificateFolder, "ca.crt"),
};

const tool = (command) => spawnSync(`npx --yes ${command}`, { cwd: root, shell: true, stdio: "inherit" }).status === 0;

const withoutExcel = `Excel for the desktop does not exist for this system, so the add-in was not put into it.
- Excel on the web can open it in a browser on this computer that trusts ${certificate.ca}:
  Add-ins > More Add-ins > My Add-ins > Upload My Add-in, then choose manifest.xml.
- npm start shows the same pane beside a spreadsheet grid, without Excel.
- npm test drives the pane with Microsoft's own client in Chromium.`;

const notRegistered = `Excel did not take the add-in. The server goes on running: on Windows, put manifest.xml into a shared
folder and trust that folder in Excel, as the README says; on a Mac, copy it to
~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and start Excel anew.`;

/** Makes certificates for localhost. Where the system's trust cannot be changed they are there all the same. */
function prepareCertificates() {
  tool("office-addin-dev-certs@3.0.0 install");
  if (Object.values(certificate).every(existsSync)) return;
  console.error(`There are no certificates in ${certificateFolder}. The lines above say why; then run this again.`);
  process.exit(1);
}

function startServer() {
  const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
  const secure = Object.entries(certificate).flatMap(([name, path]) => [`--server-options-${name}`, path]);
  const serve = ["serve", "--mode", "development", "--no-open", "--host", "localhost", "--port", String(port)];
  return spawn(process.execPath, [webpack, ...serve, "--server-type", "https", ...secure], {
    cwd: root,
    stdio: "inherit",
  });
}

/** Resolves when somebody listens, or the server has ended. */
async function listening(server) {
  const answers = () =>
    new Promise((resolve) => {
      const socket = connect(port, "localhost");
      socket.once("error", () => resolve(false));
      socket.once("connect", () => {
        socket.end();
        resolve(true);
      });
    });
  while (server.exitCode === null && !(await answers())) await wait(500);
}

prepareCertificates();
const server = startServer();
const ended = new Promise((resolve) => server.once("exit", resolve));
// Ctrl+C reaches the server too; what follows its end still has to be done.
process.on("SIGINT", () => undefined);
await listening(server);
if (!hasExcel) console.log(withoutExcel);
else if (!tool("office-addin-debugging@7.0.0 start manifest.xml desktop --app excel --no-debug --no-live-reload"))
  console.error(notRegistered);
await ended;
if (hasExcel) tool("office-addin-debugging@7.0.0 stop manifest.xml desktop");
