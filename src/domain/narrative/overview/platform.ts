import type { NarrativeSource } from "../draft";
import { nameOf } from "../organ";
import { given } from "../phrase/given-words";
import { say, type Phrase } from "../phrase/phrase";

/** Where the office publishes: its website and its accounts of 政务新媒体, as it names them. */
export function platform(source: NarrativeSource): Phrase | undefined {
  const { website, newMedia } = source.stated;
  const media = newMedia.map(given).filter((name) => name !== "");
  const name = nameOf(source);
  if (website === undefined) {
    return media.length === 0 ? undefined : say`${name}通过${media.join("、")}发布政府信息。`;
  }
  const also = media.length === 0 ? "" : `，并通过${media.join("、")}发布信息`;
  return say`${name}依托${given(website.name)}公开政府信息${also}。`;
}
