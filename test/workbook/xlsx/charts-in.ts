import { readXlsx as readWithOther } from "hucre/xlsx";

type OtherSheet = Awaited<ReturnType<typeof readWithOther>>["sheets"][number];
type OtherChart = NonNullable<OtherSheet["charts"]>[number];

/** The charts of a file as another library reads them. */
export async function chartsIn(file: Uint8Array): Promise<readonly (OtherChart & { readonly sheet: string })[]> {
  const { sheets } = await readWithOther(file);
  return sheets.flatMap(({ name, charts = [] }) => charts.map((chart) => ({ ...chart, sheet: name })));
}
