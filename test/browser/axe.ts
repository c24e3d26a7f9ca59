import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

interface Axe {
  run(within: string): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds serious or worse in a part of the page: the rule and the first place that breaks it. */
export async function seriousProblems(page: Page, within: string): Promise<readonly string[]> {
  // Evaluated by the test's own connection, which the page's policy does not govern.
  await page.evaluate(readFileSync("node_modules/axe-core/axe.min.js", "utf8"));
  return page.evaluate(async (part) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(part);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  }, within);
}
