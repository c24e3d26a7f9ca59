/**
 * Answers the buttons of the ribbon by the function names that the manifest gives them. Excel must be told when a
 * command has ended, however it ended; until then the button does not answer.
 */
export function answerRibbon(commands: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run().finally(() => event.completed());
    });
  }
}
