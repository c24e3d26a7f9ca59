import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { processBatch } from "./batch";
import { newEvents } from "./events";
import type { Excel } from "./excel";
import type { Fault } from "./faults";
import { workbookFromData } from "./from-data";
import { newGate } from "./gate";
import { highlighted, type Highlight } from "./highlighted";
import type { PlatformError } from "./platform-errors";
import type { EventEntry, RequestBody } from "./protocol";
import { newestLevel, setsOf, type RequirementSets } from "./requirement-sets";
import { dataFromWorkbook } from "./to-data";
import { byteLength, type RoundTrip } from "./traffic";
import { personIn, userOf, type Person, type User } from "./user";

export interface HostOptions {
  /** The highest ExcelApi set, "1.9"; the client's highest, 1.15, if left out. */
  readonly apiLevel?: string;
  readonly platform?: "PC" | "Mac" | "OfficeOnline";
  /** Of Excel's own surface. */
  readonly locale?: string;
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

/** The answer to a batch: JSON, or the refusal of the whole. */
export type Answer = { readonly text: string } | { readonly refused: PlatformError };

export interface ExcelHost {
  readonly options: HostOptions;
  readonly sets: RequirementSets;
  /** The workbook and what goes with it, to look into. */
  readonly excel: Excel;
  /** For the transports: a batch as JSON. */
  readonly execute: (body: string, flags: number) => Promise<Answer>;
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
  /** How many round trips carried more than the letting go of references. */
  readonly roundTrips: () => number;
  /** Everything has been answered and every event has arrived. */
  readonly idle: () => Promise<void>;
}

/** Kept from the beginning, so that a test's own clock does not stop the host. */
const later = globalThis.setTimeout;

export function createHost(data: WorkbookData, options: HostOptions = {}): ExcelHost {
  const excel = newExcel(data, options);
  const gate = newGate();
  let trips: RoundTrip[] = [];
  let fault: Fault | undefined;
  let latency = options.latencyMs ?? 0;
  let busy = 0;
  let listener: (entries: readonly EventEntry[]) => void = () => undefined;

  function deliver(): void {
    const entries = excel.events.queue;
    excel.events.queue = [];
    if (entries.length > 0) listener(entries);
  }

  function deliverLater(): void {
    busy++;
    later(() => {
      busy--;
      deliver();
    }, 0);
  }

  async function execute(body: string, flags: number): Promise<Answer> {
    busy++;
    try {
      await pause(latency);
      busy--;
      const refused = await gate.pass(flags);
      busy++;
      const trip = refused === undefined ? process(body) : { answer: { refused }, ...wholly(body, refused) };
      trips.push(trip.trip);
      return trip.answer;
    } finally {
      busy--;
      deliverLater();
    }
  }

  function process(body: string): { readonly answer: Answer; readonly trip: RoundTrip } {
    const requestBytes = byteLength(body);
    if (requestBytes > (options.maxRequestBytes ?? Infinity)) {
      return { answer: { refused: "requestTooLarge" }, ...wholly(body, "requestTooLarge") };
    }
    const { response, actions, changes, faulted } = processBatch(excel, JSON.parse(body) as RequestBody, fault);
    if (faulted) fault = undefined;
    const text = JSON.stringify(response);
    const answerBytes = byteLength(text);
    const isTooLarge = answerBytes > (options.maxResponseBytes ?? Infinity);
    const error = isTooLarge ? "responseTooLarge" : response.Error?.Code;
    const trip = { requestBytes, answerBytes, actions, changes, isCleanUp: actions.length === 0, error };
    return { answer: isTooLarge ? { refused: "responseTooLarge" } : { text }, trip };
  }

  return {
    options,
    sets: setsOf(excel.level),
    excel,
    execute,
    listen: (told) => {
      listener = told;
    },
    data: () => dataFromWorkbook(excel.workbook),
    highlighted: () => highlighted(excel.workbook),
    user: userOf(excel, deliverLater),
    coAuthor: personIn(excel, "co-author", deliverLater),
    beginsEditing: gate.beginEditing,
    endsEditing: gate.endEditing,
    waiting: gate.waiting,
    refuse: (error, times = 1) => gate.refuse(error, times),
    accept: gate.accept,
    failNext: (next) => {
      fault = next;
    },
    setLatency: (ms) => {
      latency = ms;
    },
    traffic: () => trips,
    forget: () => {
      trips = [];
    },
    roundTrips: () => trips.filter(({ isCleanUp }) => !isCleanUp).length,
    idle: async () => {
      do await pause(1);
      while (busy > 0);
    },
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

function pause(ms: number): Promise<void> {
  return ms === 0 ? Promise.resolve() : new Promise((done) => void later(done, ms));
}

/** A round trip in which Excel did nothing. */
function wholly(body: string, error: PlatformError): { readonly trip: RoundTrip } {
  const requestBytes = byteLength(body);
  return { trip: { requestBytes, answerBytes: 0, actions: [], changes: 0, isCleanUp: false, error } };
}
