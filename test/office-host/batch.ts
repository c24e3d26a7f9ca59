import { keepReference, type Excel } from "./excel";
import { throwFault, type Fault } from "./faults";
import { HostError } from "./host-error";
import { callMethod, identityOf, isCommand, memberName, writeProperty } from "./members";
import { inputsOf, pathsOf, resolve, type Paths } from "./object-paths";
import { isHostObject } from "./object-type";
import { actionType, pathType, type Action, type ActionResult, type RequestBody, type ResponseBody } from "./protocol";
import { answerQuery } from "./query";

export interface BatchReport {
  readonly response: ResponseBody;
  /** What the batch did, by name: "WorksheetCollection.add", "Range.values=", "Range.load". */
  readonly actions: readonly string[];
  /** How many of them changed the workbook. */
  readonly changes: number;
  /** The fault that was waiting has struck. */
  readonly faulted: boolean;
}

/** Works through a batch. After an action that fails the rest is left undone; what was done before stays. */
export function processBatch(excel: Excel, request: RequestBody, fault?: Fault): BatchReport {
  const batch: Batch = { excel, request, paths: pathsOf(request, excel), kept: new Map() };
  const results: ActionResult[] = [];
  const traces: number[] = [];
  const actions: string[] = [];
  let changes = 0;
  let faulted = false;
  for (const [index, action] of request.Actions.entries()) {
    try {
      const named = describe(batch, action);
      if (named !== undefined) {
        actions.push(named.name);
        const change = named.changes ? changes++ : undefined;
        faulted = fault !== undefined;
        if (fault !== undefined) throwFault(fault, named.name, change);
        faulted = false;
      }
      if (action.ActionType === actionType.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: perform(batch, action) });
    } catch (error) {
      const { code, message, location } = asHostError(error);
      const failure = { Code: code, Message: message, Location: location, ActionIndex: index };
      return { response: { Results: results, TraceIds: traces, Error: failure }, actions, changes, faulted };
    }
  }
  return { response: { Results: results, TraceIds: traces }, actions, changes, faulted };
}

/** A mistake of the host's own is an error as well: it must not look like an answer. */
function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  return new HostError("GeneralException", error instanceof Error ? (error.stack ?? error.message) : String(error));
}

interface Batch {
  readonly excel: Excel;
  readonly request: RequestBody;
  readonly paths: Paths;
  /** Object paths that the client wants to hold on to, by the reference they got. */
  readonly kept: Map<number, string>;
}

function perform({ excel, paths, kept }: Batch, action: Action): unknown {
  if (action.ActionType === actionType.trace) return null;
  const object = resolve(paths, action.ObjectPathId);
  const inputs = inputsOf(paths, action.ArgumentInfo);
  switch (action.ActionType) {
    case actionType.instantiate: {
      const reference = kept.get(action.ObjectPathId);
      if (object === null) return null;
      return { ...identityOf(object), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
    }
    case actionType.query:
      return object === null ? null : answerQuery(object, action.QueryInfo ?? {}, excel);
    case actionType.setProperty:
      if (object === null) throw new HostError("InvalidObjectPath", `${action.Name} was set on a null object.`);
      writeProperty(object, action.Name, inputs[0], excel);
      return null;
    case actionType.method: {
      if (object === null) return null;
      if (action.Name === "_KeepReference") {
        kept.set(action.ObjectPathId, keepReference(excel, object));
        return null;
      }
      const result = callMethod(object, action.Name, inputs, excel);
      return isHostObject(result) ? null : result;
    }
    default:
      throw new HostError("NotImplemented", `Action type ${action.ActionType}.`);
  }
}

interface Described {
  readonly name: string;
  readonly changes: boolean;
}

/** What an action does, before it is done. Undefined for what the client sends for its own book-keeping. */
function describe({ request, paths }: Batch, action: Action): Described | undefined {
  const path = request.ObjectPaths[action.ObjectPathId];
  if (action.ActionType === actionType.instantiate) {
    const isCall = path?.ObjectPathType === pathType.method && !paths.found.has(action.ObjectPathId);
    const parent = isCall ? resolve(paths, path.ParentObjectPathId ?? 0) : null;
    return parent === null || !isCall
      ? undefined
      : { name: memberName(parent, path.Name), changes: isCommand(parent, path.Name) };
  }
  if (action.ActionType === actionType.trace || /^_(?:Keep|Remove)Reference$/u.test(action.Name)) return undefined;
  const object = resolve(paths, action.ObjectPathId);
  if (object === null || object.type === "AddinInternalService") return undefined;
  if (action.ActionType === actionType.query) return { name: memberName(object, "load"), changes: false };
  const isSetting = action.ActionType === actionType.setProperty;
  const name = memberName(object, action.Name);
  return isSetting ? { name: `${name}=`, changes: true } : { name, changes: isCommand(object, action.Name) };
}
