import { unpackChromium } from "./chromium";

/** Jest's global set-up: one process unpacks the browser before the tests start. */
export default function setup(): Promise<void> {
  return unpackChromium();
}
