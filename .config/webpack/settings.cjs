const { developmentAddress, readAddress } = require("./address.cjs");
const { officeClients } = require("./office-client.cjs");

/**
 * Reads the words after `--env`: `{ settings: { office, address } }`, or `{ problem }`, a sentence that says what is
 * possible. A misspelt name is a problem too: left alone, it would build for the wrong address in silence.
 */
function readSettings(env) {
  const given = Object.entries(env).filter(([name]) => !name.startsWith("WEBPACK_"));
  const unknown = given.find(([name]) => name !== "office" && name !== "address");
  if (unknown !== undefined) return { problem: `没有“${unknown[0]}”这项设置，可用的有 office 和 address。` };
  const { office = "self", address = developmentAddress } = Object.fromEntries(given);
  if (!Object.hasOwn(officeClients, office)) {
    return { problem: `office 不能是“${office}”，可用的值：${Object.keys(officeClients).join("、")}。` };
  }
  const read = readAddress(address);
  return read.problem === undefined ? { settings: { office, address: read.address } } : read;
}

/** The settings, or the end of the build. */
function settingsOrExit(env) {
  const { settings, problem } = readSettings(env);
  if (problem === undefined) return settings;
  console.error(`没有构建。${problem}`);
  process.exit(2);
}

module.exports = { readSettings, settingsOrExit };
