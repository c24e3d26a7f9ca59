import type { DeliveredFile, Publisher } from "./publisher";

/** Downloads and clipboard as every browser has them, the one inside Excel too. Nothing leaves the machine. */
export function browserPublisher(writers: Publisher["writers"]): Publisher {
  return { writers, deliver: download, copy };
}

/** Hands bytes to the browser's own saving. */
export function download({ name, type, bytes }: DeliveredFile): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the data by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The modern clipboard needs a permission that panes inside other programs often lack; the old way may still work. */
async function copy(content: { readonly html: string; readonly text: string }): Promise<boolean> {
  try {
    const blob = (type: string, of: string): Blob => new Blob([of], { type });
    const item = new ClipboardItem({
      "text/html": blob("text/html", content.html),
      "text/plain": blob("text/plain", content.text),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByCommand(content);
  }
}

function copyByCommand({ html, text }: { readonly html: string; readonly text: string }): boolean {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
  };
  document.addEventListener("copy", put);
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", put);
  }
}
