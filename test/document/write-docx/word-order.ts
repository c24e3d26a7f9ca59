/**
 * The order of children in elements whose schema (ECMA-376, part 1, annex A) is a sequence: those that our writer and
 * usual templates use. Word calls a file damaged that departs from it.
 */
export const childOrder: Readonly<Record<string, readonly string[]>> = {
  pPr: words(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs",
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd",
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment",
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  ),
  rPr: words(
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish",
    "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang",
    "eastAsianLayout specVanish oMath",
  ),
  tbl: words("tblPr tblGrid tr"),
  tblPr: words(
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd",
    "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  ),
  tblBorders: words("top left start bottom right end insideH insideV"),
  tblCellMar: words("top left start bottom right end"),
  tr: words("tblPrEx trPr tc"),
  tc: words("tcPr tbl p"),
  tcPr: words("cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"),
  sectPr: words(
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols",
    "formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
  ),
  style: words(
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal",
    "personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
  ),
  styles: words("docDefaults latentStyles style"),
  docDefaults: words("rPrDefault pPrDefault"),
  font: words(
    "altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic",
  ),
  numPr: words("ilvl numId"),
  settings: words(
    "writeProtection view zoom removePersonalInformation removeDateAndTime mirrorMargins attachedTemplate linkStyles",
    "trackRevisions documentProtection defaultTabStop evenAndOddHeaders drawingGridVerticalSpacing",
    "characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang",
  ),
  body: words("p tbl sectPr"),
};

/** Elements whose children may come in any order among those named, but the last of all is fixed. */
export const mixed: ReadonlySet<string> = new Set(["tc", "body"]);

/** Elements that may stand only once in their parent. */
export const single: ReadonlySet<string> = new Set(words("pPr rPr tblPr trPr tcPr sectPr tblGrid gridSpan vMerge"));

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(" "));
}
