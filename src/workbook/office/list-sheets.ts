/** A sheet as the workbook lists it. The id stays when the person renames the sheet. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
}

export interface Listing {
  readonly sheets: readonly ListedSheet[];
  readonly structureLocked: boolean;
  readonly readOnly: boolean;
}

/** The workbook's sheets. One round trip. */
export async function listSheets(context: Excel.RequestContext): Promise<Listing> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  workbook.load("readOnly");
  protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  await context.sync();
  return {
    structureLocked: protection.protected,
    readOnly: workbook.readOnly,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== Excel.SheetVisibility.visible,
      isProtected: sheet.protection.protected,
    })),
  };
}
