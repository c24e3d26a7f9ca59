import type { Run } from "./runs";

/** A paragraph's words with its figures and what was found in it marked. */
export function MarkedText({ runs }: { readonly runs: readonly Run[] }) {
  return (
    <>
      {runs.map(({ text, figure, found }, index) => {
        const words = figure === undefined ? text : <Figure text={text} name={figure} />;
        return found ? (
          <mark key={index} className="text-found">
            {words}
          </mark>
        ) : (
          <span key={index}>{words}</span>
        );
      })}
    </>
  );
}

/** Who points at it or hears the page is told where the figure is from. */
function Figure({ text, name }: { readonly text: string; readonly name: string }) {
  return (
    <data className="text-figure" value={text} title={name}>
      {text}
    </data>
  );
}
