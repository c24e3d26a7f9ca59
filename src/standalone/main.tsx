import "../taskpane/fabric-config";
import { createRoot } from "react-dom/client";
import { systemAppearance } from "../taskpane/appearance";
import { registerOwnIcons } from "../taskpane/icons";
import { App } from "./app";
import { fileClient } from "./files/file-client";
import { languageOf } from "./language";
import "../taskpane/surface.css";
import "./page.css";
import { warnBeforeLeaving } from "./leave-warning";
import { startPage } from "./page-store";

registerOwnIcons();
void open();

async function open(): Promise<void> {
  const words = await languageOf(new URLSearchParams(location.search).get("lang"));
  document.documentElement.lang = words.code;
  document.title = words.page.title;
  const root = document.getElementById("root");
  const store = startPage(fileClient(), words, (question) => confirm(question));
  if (root !== null) createRoot(root).render(<App store={store} words={words} appearance={systemAppearance()} />);
  warnBeforeLeaving(store, window);
  void store.openSample("plain");
}

// After the first drawing: the faces' ranges alone are larger than the rest of the page's styles.
void import("../taskpane/fonts");
