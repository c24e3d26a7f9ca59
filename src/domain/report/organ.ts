/**
 * Organs below a city divided into districts: streets, towns, counties, districts and their departments. 规章 are made by
 * departments of the State Council and by governments of provinces and of cities divided into districts (立法法).
 */
const belowCity =
  /街道|[乡镇](?:人民政府|$)|(?:县|区|旗)(?:人民政府|政府)?(?:办公室|.{2,20}(?:局|委员会|委|办公室|中心|队))?$|(?:县|区|旗)人民政府/u;
const aboveDistrict = /自治区|省人民政府$|市人民政府$/u;

/** Whether the organ can make 规章; undefined when its name does not tell. */
export function canMakeRegulations(organ: string): boolean | undefined {
  const name = organ.replace(/\s+/gu, "");
  if (belowCity.test(name) && !(aboveDistrict.test(name) && !/街道|[乡镇]/u.test(name))) return false;
  return aboveDistrict.test(name) ? true : undefined;
}

/** 开发区 and the like have a committee that is no government; so have 街道, which are sent out by one. */
const government = /(?:人民政府|[乡镇市县旗]|(?<!开发|示范|管理|保护|高新|产业|新|园|景|社|街|特)区)$/u;

/** A people's government of any level, not one of its departments or offices. */
export function isGovernment(organ: string): boolean {
  return government.test(organ);
}
