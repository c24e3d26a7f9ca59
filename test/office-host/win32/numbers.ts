/** Calls and events of Office.js on Windows, by the numbers that stand for them. */

export const call = {
  richApi: 93,
  commandCompleted: 94,
  openBrowserWindow: 102,
} as const;

export const hostEvent = {
  dialogMessage: 10,
  parentMessage: 12,
  richApiMessage: 33,
  commandInvoked: 39,
} as const;

export const status = { success: 0, notSupported: 5000, dialogAlreadyOpen: 12007 } as const;

/** The person closed a dialog with the cross. */
export const dialogClosed = 12006;
