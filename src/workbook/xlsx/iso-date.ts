const dayLength = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
/** Excel counts a 29 February 1900 that never was; days before it lie one number lower. */
const firstOfMarch1900 = 61;

/** The serial number of a date that was saved in words ("2023-05-06", "2023-05-06T10:30:00", "10:30:00"); undefined for anything else. */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const time = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/.exec(text);
  if (time !== null) return fraction(time.slice(1));
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const at = Date.UTC(year, month - 1, day);
  if (new Date(at).getUTCMonth() !== month - 1) return undefined;
  const days = Math.round((at - (date1904 ? epoch1904 : epoch1900)) / dayLength);
  const serial = !date1904 && days < firstOfMarch1900 ? days - 1 : days;
  return serial + fraction(match.slice(4));
}

function fraction([hours = "0", minutes = "0", seconds = "0"]: readonly (string | undefined)[]): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
