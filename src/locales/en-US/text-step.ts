import type { TextStepWords } from "../zh-CN/text-step";

export const textStepWords: TextStepWords = {
  none: "The workbook has no text yet. It can be drafted from the three tables and the ledgers, on a sheet 正文, one paragraph a row, for you to go on with.",
  draft: "Draft the text",
  redraft: "Update the draft",
  redraftHint:
    "Drafts anew from the figures as they are. What you have written stays, only figures in it are updated; where that cannot be done both versions are kept for you to choose.",
  needIdentity:
    "It is not known yet whose report this is and of which year. Fill both in under 'Ledgers', then draft the text.",
  needTables:
    "The three tables are not in the workbook yet, so there are no figures to write of. Write them under 'Fill' first.",
  own: "The workbook has a sheet 正文 of your own. It is only read, never changed: it is checked and exported all the same, its figures are yours to change. To have the text drafted, rename that sheet and read again.",
  ownFindings: (count) =>
    count === 1 ? "One thing in it needs a look; see 'Check'." : `${count} things in it need a look; see 'Check'.`,
  toCheck: "Go to 'Check'",
  behind:
    "Figures in the text differ from the tables. If the tables are right, press 'Update the draft' and the text follows.",
  legend:
    "Dotted: figures from the tables and ledgers; 'Where the figures are from' below a paragraph names them. Wavy: something the check found.",
  sources: (count) => `Where the figures are from (${count})`,
  sourcesOf: (row) => `Where the figures of row ${row} are from`,
  onlyOpen: (count) => `Only paragraphs that need you (${count})`,
  settled: "Every paragraph is settled, nothing waits for you.",
  states: {
    draft: "draft",
    edited: "edited",
    updated: "figures updated",
    decide: "to decide",
    added: "new",
    waiting: "to write",
    omitted: "left out",
  },
  ownRow: "your own",
  row: (row) => `Row ${row}`,
  goToRow: (row) => `Go to row ${row} of the sheet 正文`,
  edit: "Edit",
  editRow: (row) => `Edit row ${row}`,
  write: "Write",
  writeRow: (row) => `Write row ${row}`,
  editorLabel: (row) => `Words of row ${row}`,
  editorHint: "Empty it to leave the paragraph out.",
  keepText: "Keep",
  dropText: "Don't change",
  changedMeanwhile: (now) =>
    now === ""
      ? "This paragraph has just been emptied on the sheet. Keep puts your words there."
      : `This paragraph has just been changed on the sheet to: '${now}'. Keep replaces that with your words.`,
  movedOn:
    "This paragraph has just been changed in the workbook, so nothing was written. Below it is as it stands now; look at it and decide again.",
  drafted: "Draft",
  noLonger: "(the new draft has no such paragraph)",
  decideHint: "The draft has changed and your words could not follow. Choose one.",
  takeDraft: "Use the draft",
  takeDraftRow: (row) => `Use the draft for row ${row}`,
  keepOwn: "Keep mine",
  keepOwnRow: (row) => `Keep row ${row} as it stands`,
  addedHint: "Drafted only after you began to edit the text.",
  take: "Use it",
  takeRow: (row) => `Use row ${row}`,
  leaveOut: "Leave it out",
  leaveOutRow: (row) => `Leave out row ${row}`,
  seeDraft: "How the draft puts it",
  waitingFor: {
    published:
      "Write what was published of the office's own accord this year. The ledgers hold no records of publication that could be counted.",
    applications: "Write how applications were dealt with this year. Table 三 has no figures yet.",
    management:
      "Write how information is managed: deciding what is public, catalogue and lists, normative documents. Or choose mechanisms under 'About the office'.",
    platform:
      "Write where the office publishes: on which website, in which new media. State it under 'About the office' and it will be drafted.",
    supervision:
      "Write on supervision: who is in charge, training, complaints. Or choose mechanisms under 'About the office'.",
    problems:
      "Write the main problems of the year and what is done about them. State them under 'About the office' and they will be drafted in pairs.",
    measure: "Write what is going to be done about this problem.",
    fees: "Write the three figures on fees: notices sent, the amount asked for, the amount received.",
    appraisal: "Write the result of the appraisal. Article 50 of the Regulation requires it of governments.",
    evaluation: "Write the result of the public evaluation. Article 50 of the Regulation requires it of governments.",
    accountability:
      "Write who was held to account; if nobody was, say so. Article 50 of the Regulation requires it of governments.",
    other: "This paragraph is yours to write.",
  },
  findings: (row) => `Found in row ${row}`,
  correct: (suggestion) => (suggestion === "" ? "Delete these characters" : `Change to '${suggestion}'`),
  elsewhere: (count) => `Found outside of any paragraph (${count})`,
  stated: {
    complete: "About the office (complete)",
    missing: (what) => `About the office (missing: ${what})`,
    hint: "What no ledger holds and only you can say. Kept on the sheet 年报设置 and used again next year.",
    lacks: {
      website: "website",
      mechanisms: "mechanisms",
      problems: "problems",
      measures: "measures",
      accountability: "appraisal",
    },
    names: "Name and parts",
    shortName: "What the text calls the office",
    shortNameHint: "The full name if empty",
    parts: "The five parts of section 一",
    partsOf: { byPlace: "As usual in its place", national: "国办五项", beijing: "北京五项" },
    platforms: "Website and new media",
    websiteName: "Name of the website that carries the report",
    websiteAddress: "Its address",
    newMedia: "New media accounts, one a line, with name and platform",
    mechanisms: (chosen) => `Mechanisms in force (${chosen})`,
    ownMechanisms: "Others, one sentence a line",
    problems: (count) => `Problems and measures (${count})`,
    problem: (number) => `Problem ${number}`,
    measure: (number) => `Measure ${number}`,
    measureDefault: (measure) => `If empty: ${measure}`,
    removeProblem: (number) => `Remove problem ${number}`,
    addProblem: "Add a problem",
    ownProblem: "In my own words",
    accountability: "Appraisal, evaluation, accountability",
    accountabilityDue: "Required of governments (article 50, paragraph 1, item 4 of the Regulation).",
    accountabilityFree: "Not required of 街道 and departments.",
    accountabilityOf: {
      appraisal: "Result of the appraisal",
      evaluation: "Result of the public evaluation",
      accountability: "Who was held to account",
    },
    save: "Keep and update the draft",
    unsaved: "There are changes that are not kept yet.",
    saveHint: "Written to 年报设置; the text follows, what you have written yourself stays.",
  },
};
