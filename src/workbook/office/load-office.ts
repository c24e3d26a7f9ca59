/// <reference types="office-js" />

/** What became of loading Microsoft's client. `language` is what Excel itself is shown in: "zh-CN", "en-US". */
export type OfficeReady =
  | { readonly kind: "excel"; readonly language: string }
  | { readonly kind: "other-host"; readonly host: string; readonly language: string }
  /** A browser page of its own. */
  | { readonly kind: "no-host" }
  /** The script itself did not come; `url` in full. */
  | { readonly kind: "unreachable"; readonly url: string }
  /** The script came, but the host or one of the script's further files did not answer. */
  | { readonly kind: "silent" }
  | { readonly kind: "too-old"; readonly needs: string; readonly language: string };

/** Excel 2021, Excel for Microsoft 365, Excel on the web. The manifest asks for the same. */
export const neededExcelApi = "1.9";

/** The address that the build wrote into the page: the client's own, or a content network's. */
export function officeAddress(): string {
  return document.documentElement.dataset.office ?? "";
}

/** Loads the client and waits for its host, for `patience` milliseconds altogether. Never rejects. */
export async function loadOffice(url: string, patience: number): Promise<OfficeReady> {
  const late = new Promise<"late">((resolve) => setTimeout(() => resolve("late"), patience));
  const script = await Promise.race([scriptOf(url), late]);
  // A gateway may answer for a blocked address with a page of its own, which loads, but is no client.
  if (script !== "loaded" || typeof Office === "undefined") {
    return { kind: "unreachable", url: new URL(url, document.baseURI).href };
  }
  const info = await Promise.race([Office.onReady(), late]);
  return info === "late" ? { kind: "silent" } : suited(info.host);
}

function scriptOf(url: string): Promise<"loaded" | "failed"> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => resolve("loaded");
    script.onerror = () => resolve("failed");
    document.head.append(script);
  });
}

function suited(host: Office.HostType | null): OfficeReady {
  if (host === null) return { kind: "no-host" };
  const { displayLanguage: language, requirements } = Office.context;
  if (host !== Office.HostType.Excel) return { kind: "other-host", host: String(host), language };
  if (!requirements.isSetSupported("ExcelApi", neededExcelApi)) {
    return { kind: "too-old", needs: `ExcelApi ${neededExcelApi}`, language };
  }
  return { kind: "excel", language };
}
