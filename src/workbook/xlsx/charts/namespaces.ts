/** The vocabularies of drawings, in the flavour of the standard that the workbook has. */
export interface DrawingNamespaces {
  readonly sheetDrawing: string;
  readonly main: string;
  readonly chart: string;
  /** Also what the types of ties begin with. */
  readonly relations: string;
}

const transitional: DrawingNamespaces = {
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  main: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const strict: DrawingNamespaces = {
  sheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  main: "http://purl.oclc.org/ooxml/drawingml/main",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** By the main namespace of the workbook's part. */
export function drawingNamespaces(workbookNamespace: string): DrawingNamespaces {
  return workbookNamespace.startsWith("http://purl.oclc.org/") ? strict : transitional;
}
