import { DefaultButton, Link, MessageBar, MessageBarType } from "@fluentui/react";
import type { AddinWords } from "../locales/zh-CN/addin";
import type { OfficeReady } from "../workbook/office/load-office";

export type Failure = Exclude<OfficeReady, { readonly kind: "excel" }>;

interface CannotOpenProps {
  readonly failure: Failure;
  readonly words: AddinWords;
  /** The browser page, which needs no Excel. */
  readonly page: string;
  readonly onRetry: () => void;
}

/** Says why the pane cannot work here, and what the person and their administrator can do. */
export function CannotOpen({ failure, words, page, onRetry }: CannotOpenProps) {
  const { what, administrator } = sayingOf(failure, words, new URL(page).origin);
  const mayPass = failure.kind === "unreachable" || failure.kind === "silent";
  return (
    <main className="addin-notice">
      <h1>{words.title}</h1>
      <MessageBar messageBarType={MessageBarType.warning} isMultiline>
        {what}
      </MessageBar>
      {mayPass && <DefaultButton text={words.retry} onClick={onRetry} />}
      <h2>{words.meanwhile}</h2>
      <Link href={page} target="_blank" rel="noopener">
        {words.openPage}
      </Link>
      <p>
        {words.pageHint}
        <span className="addin-address">{page}</span>
      </p>
      {administrator.length > 0 && (
        <>
          <h2>{words.forAdministrator}</h2>
          <ul>
            {administrator.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        </>
      )}
    </main>
  );
}

function sayingOf(failure: Failure, { failures }: AddinWords, ownOrigin: string) {
  switch (failure.kind) {
    case "unreachable":
      return new URL(failure.url).origin === ownOrigin
        ? failures.unreachableOurs(failure.url)
        : failures.unreachableOutside(failure.url);
    case "silent":
      return failures.silent;
    case "no-host":
      return failures.noHost;
    case "other-host":
      return failures.otherHost(failure.host);
    case "too-old":
      return failures.tooOld(failure.needs);
  }
}
