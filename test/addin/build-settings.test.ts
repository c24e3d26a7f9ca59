type Outcome = {
  readonly settings?: { readonly office: string; readonly address: string };
  readonly problem?: string;
};

const { readSettings } = jest.requireActual<{ readSettings: (env: object) => Outcome }>(
  "../../.config/webpack/settings.cjs",
);
const { addressedManifest } = jest.requireActual<{ addressedManifest: (xml: string, address: string) => string }>(
  "../../.config/webpack/address.cjs",
);
const { addinPolicy, pagePolicy } = jest.requireActual<{
  addinPolicy: (office: string) => string;
  pagePolicy: string;
}>("../../.config/webpack/content-policy.cjs");
const { officeClients } = jest.requireActual<{ officeClients: Readonly<Record<string, string>> }>(
  "../../.config/webpack/office-client.cjs",
);

const address = "https://xxgk.example.gov.cn/nianbao";

test("什么都不写：Office.js 由自己的服务器提供，清单是开发用的地址", () => {
  expect(readSettings({ WEBPACK_BUILD: true }).settings).toEqual({
    office: "self",
    address: "https://localhost:3000",
  });
});

test.each([
  [address, address],
  [`${address}/`, address],
  ["https://xxgk.example.gov.cn//", "https://xxgk.example.gov.cn"],
  ["https://xxgk.example.gov.cn/v1.2", "https://xxgk.example.gov.cn/v1.2"],
  ["https://10.1.2.3:8443/信息公开", "https://10.1.2.3:8443/%E4%BF%A1%E6%81%AF%E5%85%AC%E5%BC%80"],
])("地址 %s", (given, read) => {
  expect(readSettings({ address: given }).settings?.address).toBe(read);
});

test.each([
  ["http://xxgk.example.gov.cn", "https 开头"],
  ["xxgk.example.gov.cn/nianbao", "不是完整的网址"],
  ["\\\\server\\nianbao", "不是完整的网址"],
  ["https://xxgk.example.gov.cn/nianbao/taskpane.html", "写到文件夹为止"],
  ["https://xxgk.example.gov.cn/?lang=en", "“?”或“#”"],
  ["https://admin:123@xxgk.example.gov.cn/", "用户名和密码"],
  ["", "没有写地址"],
  [true, "没有写地址"],
])("地址 %s：不构建，说明原因，举出一例", (given, reason) => {
  const { settings, problem } = readSettings({ address: given });
  expect(settings).toBeUndefined();
  expect(problem).toContain(reason);
  expect(problem).toContain(address);
});

test.each([
  [{ office: "cdn" }, "self、onecdn、appsforoffice、21vianet"],
  [{ office: "toString" }, "self、onecdn、appsforoffice、21vianet"],
  [{ adress: address }, "office 和 address"],
])("%j：不构建，列出可用的", (env, possible) => {
  expect(readSettings(env).problem).toContain(possible);
});

test("清单里每一处开发用的地址都换成本单位的，写成合格的 XML", () => {
  const xml = '<a href="https://localhost:3000/taskpane.html"/><b>https://localhost:3000/icons/icon-16.png</b>';
  expect(addressedManifest(xml, "https://a.cn/x&y")).toBe(
    '<a href="https://a.cn/x&amp;y/taskpane.html"/><b>https://a.cn/x&amp;y/icons/icon-16.png</b>',
  );
});

/** The sources that a policy allows for scripts. */
const scriptsOf = (policy: string) => /script-src ([^;]*)/u.exec(policy)?.[1]?.split(" ");

test.each([
  ["self", ["'self'"]],
  ["onecdn", ["'self'", "https://officeapis.public.onecdn.static.microsoft"]],
  ["appsforoffice", ["'self'", "https://appsforoffice.microsoft.com"]],
  ["21vianet", ["'self'", "https://appsforoffice.cdn.partner.office365.cn"]],
])("Office.js 取自 %s：脚本只许来自本站和那一处，别的请求只许发往本站", (office, scripts) => {
  const policy = addinPolicy(office);
  expect(scriptsOf(policy)).toEqual(scripts);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self';");
  // Reports are read in a worker of ours.
  expect(policy).toContain("worker-src 'self';");
  expect(policy).not.toContain("unsafe");
  // The client derives the place of its other files from this name.
  expect(officeClients[office]).toMatch(/\/office\.js$/u);
});

test("浏览器页面不许任何外来脚本", () => {
  expect(scriptsOf(pagePolicy)).toEqual(["'self'"]);
});
