import { hasUnsaved, type PageStore } from "./page-store";

/** Has the browser ask before it leaves a page with changes that are not saved. */
export function warnBeforeLeaving(store: Pick<PageStore, "value">, page: Window): void {
  page.addEventListener("beforeunload", (event) => {
    if (hasUnsaved(store.value)) event.preventDefault();
  });
}
