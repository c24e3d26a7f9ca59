/** The pictures of the README in assets/pictures, by the names of the shots that they are. */
export const readmePictures: Readonly<Record<string, string>> = {
  "page-error-核对-light": "page-check",
  "excel-messy-台账-light": "pane-ledgers",
  "excel-filled-填报-light": "pane-fill",
  "excel-filled-核对-light": "pane-publishable",
};
