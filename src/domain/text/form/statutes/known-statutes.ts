import { documents } from "./documents";
import { editDistance } from "./edit-distance";
import { laws } from "./laws";
import { country, type Statute } from "./statute";
import { titleName } from "./cited-titles";

export const statutes: readonly Statute[] = [...laws, ...documents];

const withoutCountry = (title: string) => (title.startsWith(country) ? title.slice(country.length) : title);

const namesOf = ({ title, also = [] }: Statute) =>
  [title, ...also].map(titleName).flatMap((name) => [name, withoutCountry(name)]);

const byName = new Map(statutes.flatMap((statute) => namesOf(statute).map((name) => [name, statute] as const)));

const byMisname = new Map(
  statutes.flatMap((statute) => (statute.misnamed ?? []).map((name) => [name, statute] as const)),
);

export function statuteNamed(name: string): Statute | undefined {
  return byName.get(name);
}

/** The title that was certainly meant by one that is close to it; undefined for one we know, or do not know at all. */
export function statuteMeant(name: string): string | undefined {
  if (byName.has(name)) return undefined;
  const misnamed = byMisname.get(name);
  if (misnamed !== undefined) return likeCited(misnamed.title, name);
  const cited = anatomyOf(name);
  return anatomies.find((known) => near(cited, known))?.name;
}

/** In full where the text has it in full, short where the text has it short. */
export function likeCited(title: string, cited: string): string {
  return cited.startsWith(country) ? title : withoutCountry(title);
}

/** A title taken apart: what kind of document it is stands at the end, and whose in front. */
interface Anatomy {
  readonly name: string;
  readonly national: boolean;
  readonly place: string;
  readonly subject: string;
  readonly kind: string;
}

const anatomy =
  /^(?:中华人民共和国)?(?<place>.{2,7}?(?:省|市|自治区|自治州|区|县|旗))?(?<subject>.+?)(?<kind>法?(?:实施|管理|工作|暂行|试行)*(?:法|条例|办法|规定|细则|解释|通知|意见|格式|指引)?)$/u;

function anatomyOf(name: string): Anatomy {
  const { place = "", subject = "", kind = "" } = anatomy.exec(name)?.groups ?? {};
  return { name, national: name.startsWith(country), place, subject, kind };
}

const anatomies = [...byName.keys()].map(anatomyOf);

/**
 * 《…条例》 is not a slip for 《…办法》, nor 《天津市…条例》 for 《北京市…条例》. What is between may differ by two
 * characters in six, by one in four; shorter names are too many.
 */
function near(one: Anatomy, other: Anatomy): boolean {
  if (one.national !== other.national || one.kind !== other.kind || one.place !== other.place) return false;
  if (one.subject[0] !== other.subject[0]) return false;
  const most = other.subject.length >= 6 ? 2 : other.subject.length >= 4 ? 1 : 0;
  return most > 0 && editDistance(one.subject, other.subject, most) <= most;
}
