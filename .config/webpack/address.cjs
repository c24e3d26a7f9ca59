/** The address in manifest.xml: where `npm run sideload` serves. */
const developmentAddress = "https://localhost:3000";

const example = "https://xxgk.example.gov.cn/nianbao";

/**
 * Reads the value of `--env address=`: the https address of the folder that dist/ is copied to.
 * Returns `{ address }`, without a slash at its end, or `{ problem }`, a sentence.
 */
function readAddress(given) {
  const refuse = (why) => ({ problem: `地址“${given}”不能用：${why}应当像 ${example} 这样。` });
  if (typeof given !== "string" || given === "")
    return { problem: `--env address= 后面没有写地址，${example} 是一例。` };
  if (!URL.canParse(given) || !/^\w+:\/\//u.test(given)) return refuse("它不是完整的网址。");
  const { protocol, username, password, search, hash, origin, pathname } = new URL(given);
  if (protocol !== "https:") return refuse("Excel 只打开 https 开头的加载项。");
  if (username !== "" || password !== "") return refuse("里面不能有用户名和密码。");
  if (search !== "" || hash !== "") return refuse("不能带“?”或“#”后面的部分。");
  if (/\.(html?|xml|js)$/iu.test(pathname)) return refuse("请写到文件夹为止，不要写到某个文件。");
  return { address: origin + pathname.replace(/\/+$/u, "") };
}

/** The manifest with the office's own address wherever it has the developers'. */
function addressedManifest(xml, address) {
  const text = address.replaceAll("&", "&amp;").replaceAll("'", "&apos;");
  return xml.replaceAll(developmentAddress, () => text);
}

module.exports = { developmentAddress, readAddress, addressedManifest };
