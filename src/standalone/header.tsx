import { CommandBarButton } from "@fluentui/react";
import { useRef } from "react";
import type { PageWords } from "../locales/zh-CN/page";
import { FileState } from "./file-state";
import type { OpenWorkbook } from "./open-workbook";
import { samples, type SampleName } from "./samples";

interface HeaderProps {
  readonly words: PageWords;
  readonly open: OpenWorkbook | undefined;
  readonly savedEdits: number;
  readonly busy: boolean;
  readonly shows: "pane" | "grid";
  readonly onOpen: (files: readonly File[]) => void;
  readonly onSave: () => void;
  readonly onSample: (sample: SampleName) => void;
  readonly onShow: (what: "pane" | "grid") => void;
}

const button = { root: { height: 36, flex: "none" } } as const;

export function Header({ words, open, savedEdits, busy, shows, onOpen, onSave, onSample, onShow }: HeaderProps) {
  const input = useRef<HTMLInputElement>(null);
  const other = shows === "pane" ? "grid" : "pane";
  return (
    <header data-region="header" aria-keyshortcuts="F6">
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
        disabled={busy || open === undefined}
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
      <span className="key-hint">{words.regionKeys}</span>
      {open !== undefined && <FileState open={open} savedEdits={savedEdits} words={words} />}
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
