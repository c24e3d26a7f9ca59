import { canMakeRegulations } from "../../../src/domain/report/organ";

test.each([
  ["北京市通州区人民政府北苑街道办事处", false],
  ["北苑街道", false],
  ["北京市密云区大城子镇人民政府", false],
  ["某县某乡人民政府", false],
  ["北京市通州区人民政府", false],
  ["北京市通州区政务服务局", false],
  ["通州区人民政府办公室", false],
  ["北京市人民政府", true],
  ["浙江省人民政府", true],
  ["杭州市人民政府", true],
  ["内蒙古自治区人民政府", true],
  ["浙江省乡村振兴局", undefined],
  ["某机关", undefined],
])("%s能否制定规章：%s", (organ, may) => expect(canMakeRegulations(organ)).toBe(may));
