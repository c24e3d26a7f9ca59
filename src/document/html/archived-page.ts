/** The head of a web archive: a page saved with all that belongs to it as one e-mail message (.mht). */
const archiveHead = /^\s*(?:From|MIME-Version|Content-Type|Date|Subject):/i;

export function isWebArchive(head: string): boolean {
  return archiveHead.test(head) && /^Content-Type:/im.test(head);
}

/** The first page in a web archive, as bytes; undefined where there is none. */
export function archivedPage(archive: Uint8Array): Uint8Array | undefined {
  const text = byteText(archive);
  const boundary = /boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;]+))/i.exec(text);
  if (boundary === null) return undefined;
  for (const part of text.split(`--${boundary[1] ?? boundary[2]}`).slice(1)) {
    const end = /\r?\n\r?\n/.exec(part);
    const head = part.slice(0, end?.index ?? 0);
    if (end !== null && /^Content-Type:\s*(?:text\/html|application\/xhtml)/im.test(head)) {
      return decoded(part.slice(end.index + end[0].length), head);
    }
  }
  return undefined;
}

function decoded(body: string, head: string): Uint8Array {
  const transfer = /^Content-Transfer-Encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase();
  if (transfer === "base64") return bytesOf(fromBase64(body));
  return bytesOf(transfer === "quoted-printable" ? fromQuoted(body) : body);
}

/** Text of which every character is one byte: the decoder's latin1 is Windows' and changes some. */
function byteText(bytes: Uint8Array): string {
  const step = 0x8000;
  let text = "";
  for (let at = 0; at < bytes.length; at += step) text += String.fromCharCode(...bytes.subarray(at, at + step));
  return text;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function fromQuoted(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Damage in it is left out, not complained of. */
function fromBase64(body: string): string {
  const letters = body.replace(/[^A-Za-z0-9+/]/g, "");
  return atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0)));
}
