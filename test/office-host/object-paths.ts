import type { Excel } from "./excel";
import { HostError, notFound, refusal } from "./host-error";
import { callMethod, followLink, itemOf } from "./members";
import { addinInternalServiceName } from "./objects/addin-service";
import { isHostObject, object, type HostObject } from "./object-type";
import { pathType, type ArgumentInfo, type ObjectPath, type RequestBody } from "./protocol";

/** Finds the objects that a batch speaks of. Each path is gone once; a call in it is made when it is first reached. */
export interface Paths {
  /** Null for a null object. */
  readonly resolve: (id: number) => HostObject | null;
  readonly isResolved: (id: number) => boolean;
  readonly inputs: (info: ArgumentInfo | undefined) => readonly unknown[];
}

export function pathsOf({ ObjectPaths }: RequestBody, excel: Excel): Paths {
  const found = new Map<number, HostObject | null>();

  function resolve(id: number): HostObject | null {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = ObjectPaths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
    const reached = reach(path);
    found.set(id, reached);
    return reached;
  }

  function reach(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.globalObject:
        return object("Workbook", undefined);
      case pathType.nullObject:
        return null;
      case pathType.newObject:
        if (path.Name === addinInternalServiceName) return object("AddinInternalService", undefined);
        throw notFound(path.Name, "not in this host");
      case pathType.referenceId:
        return referenced(path.Name, excel);
      default: {
        const parent = path.ParentObjectPathId === undefined ? null : resolve(path.ParentObjectPathId);
        return parent === null ? null : fromParent(parent, path);
      }
    }
  }

  function fromParent(parent: HostObject, { ObjectPathType, Name, ArgumentInfo: info }: ObjectPath): HostObject | null {
    switch (ObjectPathType) {
      case pathType.property:
        return followLink(parent, Name, excel);
      case pathType.indexer:
        return itemOf(parent, inputs(info)[0], excel);
      case pathType.method: {
        const result = callMethod(parent, Name, inputs(info), excel);
        return isHostObject(result) ? result : null;
      }
      default:
        throw new HostError("NotImplemented", `Object path type ${ObjectPathType}.`);
    }
  }

  function inputs(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return typeof id === "number" && id !== 0 ? resolve(id) : value;
    });
  }

  return { resolve, isResolved: (id) => found.has(id), inputs };
}

/** An object kept from an earlier batch; its sheet may have gone since. */
function referenced(id: string, { references }: Excel): HostObject {
  const kept = references.get(id);
  const isGone = kept?.type === "Range" && (kept as HostObject<"Range">).self.sheet.deleted;
  if (kept === undefined || isGone) throw refusal("InvalidReference");
  return kept;
}
