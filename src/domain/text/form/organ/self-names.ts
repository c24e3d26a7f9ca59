/** What an organ calls itself in its report: 我局, 我镇. */
export interface SelfName {
  readonly pattern: RegExp;
  /** Organs, by their names, that may speak of themselves so. */
  readonly own: RegExp;
}

/** Not 自我局限, 帮我办: there 我 is somebody else. */
const i = "(?<![自帮为给替让请由\\u4f60])我";

/** 我区 and 我市 are the place an organ belongs to, and in a county 我区 may be the autonomous region. */
export const selfNames: readonly SelfName[] = [
  { pattern: new RegExp(`${i}局(?![限部面势域])`, "gu"), own: /局/u },
  { pattern: new RegExp(`${i}镇(?![静定压痛])`, "gu"), own: /镇/u },
  { pattern: new RegExp(`${i}乡(?![村镇亲下土])`, "gu"), own: /乡/u },
  { pattern: new RegExp(`${i}街道`, "gu"), own: /街|办事处/u },
  { pattern: new RegExp(`${i}委(?![托员派任屈婉会])`, "gu"), own: /委/u },
  { pattern: new RegExp(`${i}厅(?!堂)`, "gu"), own: /厅/u },
  // An office compiles the report of a government, and bureaus have offices for matters of the whole district.
  {
    pattern: new RegExp(`${i}办(?![理事公件结好了成的证完])`, "gu"),
    own: /[办局委厅]|街道|(?<![乡镇])人民政府$|[市县旗区]$/u,
  },
  { pattern: new RegExp(`${i}县`, "gu"), own: /县|旗|^(?!.*(?<!自治|开发|新|园|社|景)区)/u },
];

/** An organ whose name tells what it is; a centre or a brigade speaks for the bureau above it. */
export const knownKind = /(?:街道|办事处|[乡镇]|政府|局|委员会|委|厅|办公室)$/u;
