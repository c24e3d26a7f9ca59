import { useEffect, useState } from "react";

interface DropAreaProps {
  readonly hint: string;
  readonly onDrop: (files: readonly File[]) => void;
}

/** The whole window takes files; while one hovers over it, a hint is shown. */
export function DropArea({ hint, onDrop }: DropAreaProps) {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent) => {
      setHovering(false);
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      onDrop([...event.dataTransfer.files]);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [onDrop]);
  return hovering ? <div className="drop-hint">{hint}</div> : null;
}
