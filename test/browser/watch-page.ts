import type { Page } from "playwright-core";

/** What a page must not do, written down as it does it. */
export interface Watched {
  /** Requests that left the page's origin. */
  readonly foreign: readonly string[];
  /** Errors of the page, breaches of its content policy among them. */
  readonly errors: readonly string[];
}

/** Call before the page is opened. */
export async function watchPage(page: Page, origin: string): Promise<Watched> {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const { protocol } = new URL(request.url());
    const isOwn = protocol === "blob:" || protocol === "data:" || request.url().startsWith(`${origin}/`);
    if (!isOwn) foreign.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      throw new Error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return { foreign, errors };
}
