import { readNote } from "./note";

test.each([
  ["ExcelApi 1.9", "read", "ExcelApi 1.9"],
  ["ExcelApiOnline 1.1", "read", "ExcelApiOnline 1.1"],
  ["ExcelApi 1.1 for get, 1.8 for set", "read", "ExcelApi 1.1"],
  ["ExcelApi 1.1 for get, 1.8 for set", "write", "ExcelApi 1.8"],
  ["ExcelApi 1.1 for reading visibility; 1.2 for setting it.", "read", "ExcelApi 1.1"],
  ["ExcelApi 1.1 for getting the name; 1.4 for setting it.", "write", "ExcelApi 1.4"],
  ["ExcelApi 1.10 for string, 1.11 for CommentRichContent object", "read", "ExcelApi 1.11"],
  ["ExcelApi 1.9, ExcelApi Preview for null `destinationRange`", "read", "ExcelApi 1.9"],
  ["ExcelApi 1.8. The name of this value was 'Others' in ExcelApi 1.7", "read", "ExcelApi 1.8"],
] as const)("类型里的注记“%s”，%s：%s", (note, access, expected) => {
  const { set, level } = readNote(note, access);
  expect(`${set} ${level}`).toBe(expected);
});
