import { refusal } from "../host-error";
import { choiceInput, colorInput } from "../inputs";
import { borderEdges, borderTrait, setBorderTrait, type BorderEdge } from "../model/border";
import type { BorderLine } from "../model/cell-format";
import { requireFormattable } from "../model/permission";
import type { Range } from "../model/sheet";
import { object, type BorderOfRange, type HostObject, type ObjectType, type Property } from "../object-type";

export const rangeBorderCollectionType: ObjectType<Range> = {
  properties: { Count: { get: () => borderEdges.length } },
  items: (range) => borderEdges.map((edge) => border(range, edge)),
  item: (range, key) => {
    const edge = borderEdges.find((name) => name === key);
    return edge && border(range, edge);
  },
  methods: {
    GetItemAt: (range, [index]) => {
      const edge = borderEdges[Number(index)];
      if (edge === undefined) throw refusal("InvalidArgument", "RangeBorderCollection.getItemAt");
      return border(range, edge);
    },
  },
};

function border(range: Range, edge: BorderEdge): HostObject {
  return object("RangeBorder", { ...range, edge });
}

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const weights = ["Hairline", "Thin", "Medium", "Thick"];

function line(trait: keyof BorderLine, read: (value: unknown, member: string) => string): Property<BorderOfRange> {
  const member = `RangeBorder.${trait}`;
  return {
    get: ({ edge, ...range }) => borderTrait(range, edge, trait),
    set: ({ edge, ...range }, value) => {
      requireFormattable(range.sheet, member);
      setBorderTrait(range, edge, trait, read(value, member));
    },
  };
}

export const rangeBorderType: ObjectType<BorderOfRange> = {
  identity: ({ edge }) => ({ Id: edge }),
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: line("style", (value, member) => choiceInput(value, styles, member)),
    Weight: line("weight", (value, member) => choiceInput(value, weights, member)),
    Color: line("color", colorInput),
  },
};
