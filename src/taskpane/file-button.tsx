import { DefaultButton } from "@fluentui/react";
import { useRef } from "react";
import type { ChosenFile } from "./session";

interface FileButtonProps {
  readonly text: string;
  readonly hint: string;
  /** Endings of names, ".docx,.html". */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onChosen: (file: ChosenFile) => void;
}

/** A button that lets the person choose one file. */
export function FileButton({ text, hint, accept, disabled, onChosen }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={hint}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onChosen(chosen(file));
          // The same file chosen again is read again.
          currentTarget.value = "";
        }}
      />
      <DefaultButton text={text} title={hint} disabled={disabled} onClick={() => input.current?.click()} />
    </>
  );
}

export function chosen(file: File): ChosenFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
