/** Size of a dialog in percent of the screen. */
export interface DialogSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Shows a page of ours in a dialog of Excel's, and resolves to what it sends before it closes; to undefined when the
 * person closes it, or Excel shows none (another is open, or the person declined).
 */
export function askInDialog(url: string, { width, height }: DialogSize): Promise<string | undefined> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(url, { width, height, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        resolve(undefined);
        return;
      }
      const dialog = result.value;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told) => {
        dialog.close();
        resolve("message" in told ? told.message : undefined);
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(undefined));
    });
  });
}

/** From within a dialog: sends the answer to whoever opened it. */
export function answerFromDialog(answer: string): void {
  Office.context.ui.messageParent(answer);
}
