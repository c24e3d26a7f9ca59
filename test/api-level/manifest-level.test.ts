import { declaredLevel } from "./manifest-level";

const requires = (sets: string): string => `<OfficeApp><Requirements>${sets}</Requirements></OfficeApp>`;

test.each([
  [requires('<Sets><Set Name="ExcelApi" MinVersion="1.9"/></Sets>'), "1.9"],
  [requires('<Sets DefaultMinVersion="1.8"><Set Name="ExcelApi"/></Sets>'), "1.8"],
  [requires('<Sets DefaultMinVersion="1.8"><Set MinVersion="1.13" Name="ExcelApi"/></Sets>'), "1.13"],
  [requires('<Sets><Set Name="ExcelApi"/></Sets>'), "1.1"],
  [requires('<Sets><!-- <Set Name="ExcelApi" MinVersion="1.9"/> --></Sets>'), "0.0"],
  [requires('<Sets><Set Name="DialogApi" MinVersion="1.2"/></Sets>'), "0.0"],
  ["<OfficeApp/>", "0.0"],
])("清单 %s 要求 ExcelApi %s", (manifest, level) => expect(declaredLevel(manifest)).toBe(level));
