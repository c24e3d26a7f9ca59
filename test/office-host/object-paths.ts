import type { Excel } from "./excel";
import { HostError, notFound, refusal } from "./host-error";
import { callMethod, followLink, itemOf } from "./members";
import { isHostObject, object, type HostObject } from "./object-type";
import { addinInternalServiceName } from "./objects/addin-service";
import { pathType, type ArgumentInfo, type ObjectPath, type RequestBody } from "./protocol";

/** The objects that a batch speaks of. Each path is gone once; a call in it is made when it is first reached. */
export interface Paths {
  readonly excel: Excel;
  readonly paths: RequestBody["ObjectPaths"];
  /** Null for a null object. */
  readonly found: Map<number, HostObject | null>;
}

export function pathsOf({ ObjectPaths }: RequestBody, excel: Excel): Paths {
  return { excel, paths: ObjectPaths, found: new Map() };
}

export function resolve(batch: Paths, id: number): HostObject | null {
  const known = batch.found.get(id);
  if (known !== undefined) return known;
  const path = batch.paths[id];
  if (path === undefined) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
  const reached = reach(batch, path);
  batch.found.set(id, reached);
  return reached;
}

/** Arguments with the objects they point to. */
export function inputsOf(batch: Paths, info: ArgumentInfo | undefined): readonly unknown[] {
  return (info?.Arguments ?? []).map((value, index) => {
    const id = info?.ReferencedObjectPathIds?.[index];
    return typeof id === "number" && id !== 0 ? resolve(batch, id) : value;
  });
}

function reach(batch: Paths, path: ObjectPath): HostObject | null {
  switch (path.ObjectPathType) {
    case pathType.globalObject:
      return object("Workbook", undefined);
    case pathType.nullObject:
      return null;
    case pathType.newObject:
      if (path.Name === addinInternalServiceName) return object("AddinInternalService", undefined);
      throw notFound(path.Name, "not in this host");
    case pathType.referenceId:
      return referenced(path.Name, batch.excel);
    default: {
      const parent = path.ParentObjectPathId === undefined ? null : resolve(batch, path.ParentObjectPathId);
      return parent === null ? null : fromParent(batch, parent, path);
    }
  }
}

function fromParent(batch: Paths, parent: HostObject, path: ObjectPath): HostObject | null {
  const { excel } = batch;
  switch (path.ObjectPathType) {
    case pathType.property:
      return followLink(parent, path.Name, excel);
    case pathType.indexer:
      return itemOf(parent, inputsOf(batch, path.ArgumentInfo)[0], excel);
    case pathType.method: {
      const result = callMethod(parent, path.Name, inputsOf(batch, path.ArgumentInfo), excel);
      return isHostObject(result) ? result : null;
    }
    default:
      throw new HostError("NotImplemented", `Object path type ${path.ObjectPathType}.`);
  }
}

/** An object kept from an earlier batch; its sheet may have gone since. */
function referenced(id: string, { references }: Excel): HostObject {
  const kept = references.get(id);
  const isGone = kept?.type === "Range" && (kept as HostObject<"Range">).self.sheet.deleted;
  if (kept === undefined || isGone) throw refusal("InvalidReference");
  return kept;
}
