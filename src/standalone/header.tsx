import { CommandBarButton } from "@fluentui/react";
import { useRef } from "react";
import type { PageWords } from "../locales/zh-CN/page";
import { samples, type SampleName } from "./samples";

interface HeaderProps {
  readonly words: PageWords;
  readonly name: string | undefined;
  readonly busy: boolean;
  readonly shows: "pane" | "grid";
  readonly onOpen: (files: readonly File[]) => void;
  readonly onSave: () => void;
  readonly onSample: (sample: SampleName) => void;
  readonly onShow: (what: "pane" | "grid") => void;
}

const button = { root: { height: 36, flex: "none" } } as const;

export function Header({ words, name, busy, shows, onOpen, onSave, onSample, onShow }: HeaderProps) {
  const input = useRef<HTMLInputElement>(null);
  const other = shows === "pane" ? "grid" : "pane";
  return (
    <header>
      <h1>{words.title}</h1>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={words.openHint}
        onChange={({ currentTarget }) => {
          onOpen([...(currentTarget.files ?? [])]);
          // The same file chosen again is opened again.
          currentTarget.value = "";
        }}
      />
      <CommandBarButton
        iconProps={{ iconName: "Open" }}
        text={words.open}
        title={words.openHint}
        disabled={busy}
        styles={button}
        onClick={() => input.current?.click()}
      />
      <CommandBarButton
        iconProps={{ iconName: "Save" }}
        text={words.save}
        title={words.saveHint}
        disabled={busy || name === undefined}
        styles={button}
        onClick={onSave}
      />
      <CommandBarButton
        text={words.samples}
        disabled={busy}
        styles={button}
        menuProps={{
          items: (Object.keys(samples) as SampleName[]).map((sample) => ({
            key: sample,
            text: words.sampleNames[sample],
            onClick: () => onSample(sample),
          })),
        }}
      />
      {name !== undefined && <span className="file-name">{name}</span>}
      <div className="toggle">
        <CommandBarButton
          iconProps={{ iconName: other === "grid" ? "Grid" : "Pane" }}
          text={other === "grid" ? words.showGrid : words.showPane}
          styles={button}
          onClick={() => onShow(other)}
        />
      </div>
    </header>
  );
}
