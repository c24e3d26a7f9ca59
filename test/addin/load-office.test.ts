/** @jest-environment jsdom */
import { loadOffice, officeAddress } from "../../src/workbook/office/load-office";

const patience = 8000;
const address = "office/office.js";

interface Host {
  readonly host: string | null;
  readonly language?: string;
  /** The highest requirement set it has: the 9 of ExcelApi 1.9. */
  readonly excelApi?: number;
}

/** What office.js leaves in the page once it has run: its global, with the host's answer, if it ever comes. */
function officeOf(answer: Host | "never") {
  const { host, language = "zh-CN", excelApi = 15 } = answer === "never" ? { host: null } : answer;
  const ready = answer === "never" ? new Promise(() => undefined) : Promise.resolve({ host, platform: null });
  return {
    HostType: { Excel: "Excel", Word: "Word" },
    onReady: () => ready,
    context: {
      displayLanguage: language,
      requirements: {
        isSetSupported: (set: string, version: string) =>
          set === "ExcelApi" && Number(version.split(".")[1]) <= excelApi,
      },
    },
  };
}

const insertedScript = () => document.querySelector("script") as HTMLScriptElement;

/** The script comes, runs and leaves its global behind. */
function scriptRuns(office: object | undefined): void {
  if (office !== undefined) Object.assign(globalThis, { Office: office });
  insertedScript().dispatchEvent(new Event("load"));
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  document.head.replaceChildren();
  Reflect.deleteProperty(globalThis, "Office");
});

test.each<[string, Host, object]>([
  ["中文版 Excel", { host: "Excel" }, { kind: "excel", language: "zh-CN" }],
  ["英文版 Excel", { host: "Excel", language: "en-US" }, { kind: "excel", language: "en-US" }],
  ["刚好够用的 Excel 2021", { host: "Excel", excelApi: 9 }, { kind: "excel", language: "zh-CN" }],
  ["Excel 2019", { host: "Excel", excelApi: 7 }, { kind: "too-old", needs: "ExcelApi 1.9", language: "zh-CN" }],
  ["Word", { host: "Word" }, { kind: "other-host", host: "Word", language: "zh-CN" }],
  ["单独的浏览器", { host: null }, { kind: "no-host" }],
])("%s", async (_, host, expected) => {
  const outcome = loadOffice(address, patience);
  expect(insertedScript().getAttribute("src")).toBe(address);
  scriptRuns(officeOf(host));
  expect(await outcome).toEqual(expected);
});

test.each<[string, () => void]>([
  ["脚本取不到", () => insertedScript().dispatchEvent(new Event("error"))],
  ["脚本到时候还没有来", () => jest.advanceTimersByTime(patience)],
  ["网关用自己的页面代替了脚本", () => scriptRuns(undefined)],
])("%s：说出脚本的完整地址", async (_, happens) => {
  const outcome = loadOffice(address, patience);
  happens();
  expect(await outcome).toEqual({ kind: "unreachable", url: "http://localhost/office/office.js" });
});

test("不到时候不放弃", async () => {
  const outcome = loadOffice(address, patience);
  jest.advanceTimersByTime(patience - 1);
  scriptRuns(officeOf({ host: "Excel" }));
  expect(await outcome).toMatchObject({ kind: "excel" });
});

test("脚本来了，Excel 却不应答", async () => {
  const outcome = loadOffice(address, patience);
  scriptRuns(officeOf("never"));
  await jest.advanceTimersByTimeAsync(patience);
  expect(await outcome).toEqual({ kind: "silent" });
});

test("脚本的地址由构建写在页面里", () => {
  document.documentElement.dataset.office = "https://cdn.example/office.js";
  expect(officeAddress()).toBe("https://cdn.example/office.js");
});
