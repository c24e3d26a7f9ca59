/** A formula as a tree. */
export type Node =
  | { readonly kind: "literal"; readonly value: number | string | boolean }
  | { readonly kind: "error"; readonly error: string }
  /** One cell, or the two corners of an area. */
  | { readonly kind: "reference"; readonly sheet: string | undefined; readonly from: Corner; readonly to: Corner }
  | { readonly kind: "call"; readonly name: string; readonly inputs: readonly Node[] }
  /** A name that is none of ours: a defined name, a function without brackets. */
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: "+" | "-"; readonly of: Node }
  | { readonly kind: "percent"; readonly of: Node }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Node; readonly right: Node };

/** Zero-based; without "$" it moves along when the formula is read from another cell. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}
