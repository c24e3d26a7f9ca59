import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { newEvents } from "./events";
import type { Excel } from "./excel";
import type { Fault } from "./faults";
import { workbookFromData } from "./from-data";
import { highlighted, type Highlight } from "./highlighted";
import { deliverLater, execute, idle, newLine, type Answer, type Batch } from "./line";
import { personIn, type Person } from "./person";
import type { PlatformError } from "./platform-errors";
import type { EventEntry } from "./protocol";
import { newestLevel, setsOf, type RequirementSets } from "./requirement-sets";
import { dataFromWorkbook } from "./to-data";
import type { RoundTrip } from "./traffic";
import { userOf, type User } from "./user";

export interface HostOptions {
  /** The highest ExcelApi set, "1.9"; the client's highest, 1.15, if left out. */
  readonly apiLevel?: string;
  readonly platform?: "PC" | "Mac" | "OfficeOnline";
  /** Of Excel's own surface. */
  readonly locale?: string;
  /** Excel itself is black. */
  readonly dark?: boolean;
  /** The file's name. */
  readonly name?: string;
  /** The file was opened for reading only. */
  readonly readOnly?: boolean;
  /** Every write is refused with AccessDenied. */
  readonly refusesWrites?: boolean;
  /** Time that passes before a batch is looked at. */
  readonly latencyMs?: number;
  /** Excel on the web takes and gives 5 MB. */
  readonly maxRequestBytes?: number;
  readonly maxResponseBytes?: number;
}

/** Excel with one workbook, as a test sees it: to look into, to act in, and to make trouble with. */
export interface ExcelHost {
  readonly options: HostOptions;
  readonly sets: RequirementSets;
  /** The workbook and what goes with it, to look into. */
  readonly excel: Excel;
  /** For the transports. */
  readonly execute: (batch: Batch) => Promise<Answer>;
  /** For the transports: who is told of events. */
  readonly listen: (listener: (entries: readonly EventEntry[]) => void) => void;

  /** The workbook as it is now. */
  readonly data: () => WorkbookData;
  /** What a person sees coloured now. */
  readonly highlighted: () => readonly Highlight[];
  readonly user: User;
  readonly coAuthor: Person;
  /** The person begins to type into a cell. */
  readonly beginsEditing: () => void;
  readonly endsEditing: () => void;
  /** Batches that wait until the person is done with the cell. */
  readonly waiting: () => number;

  /** Refuses the next batches whole. */
  readonly refuse: (error: PlatformError, times?: number) => void;
  readonly accept: () => void;
  /** Puts an error into the next batch in which its action occurs. */
  readonly failNext: (fault: Fault) => void;
  readonly setLatency: (ms: number) => void;

  /** All that went back and forth since the beginning, or since `forget`. */
  readonly traffic: () => readonly RoundTrip[];
  readonly forget: () => void;
  /** How many round trips carried more than the client's own book-keeping. */
  readonly roundTrips: () => number;
  /** Everything has been answered and every event has arrived. */
  readonly idle: () => Promise<void>;
}

export function createHost(data: WorkbookData, options: HostOptions = {}): ExcelHost {
  const { maxRequestBytes = Infinity, maxResponseBytes = Infinity, latencyMs = 0 } = options;
  const excel = newExcel(data, options);
  const line = newLine(excel, { maxRequestBytes, maxResponseBytes }, latencyMs);
  const tell = (): void => deliverLater(line);
  return {
    options,
    sets: setsOf(excel.level),
    excel,
    execute: (batch) => execute(line, batch),
    listen: (listener) => void (line.listener = listener),
    data: () => dataFromWorkbook(excel.workbook),
    highlighted: () => highlighted(excel.workbook),
    user: userOf(excel, tell),
    coAuthor: personIn(excel, "co-author", tell),
    beginsEditing: line.gate.beginEditing,
    endsEditing: line.gate.endEditing,
    waiting: line.gate.waiting,
    refuse: (error, times = 1) => line.gate.refuse(error, times),
    accept: line.gate.accept,
    failNext: (fault) => void (line.fault = fault),
    setLatency: (ms) => void (line.latencyMs = ms),
    traffic: () => line.trips,
    forget: () => void (line.trips = []),
    roundTrips: () => line.trips.filter(({ isCleanUp }) => !isCleanUp).length,
    idle: () => idle(line),
  };
}

function newExcel(data: WorkbookData, options: HostOptions): Excel {
  const workbook = workbookFromData(data, options.name ?? "台账.xlsx");
  workbook.readOnly = options.readOnly ?? false;
  return {
    workbook,
    level: options.apiLevel ?? newestLevel,
    events: newEvents(),
    references: new Map(),
    nextReference: 1,
    focused: true,
    refusesWrites: options.refusesWrites ?? false,
  };
}
