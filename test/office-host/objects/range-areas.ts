import { cellsIn } from "../model/merges";
import { object, type Areas, type ObjectType } from "../object-type";
import { addressOf } from "./range";

export const rangeAreasType: ObjectType<Areas> = {
  introduced: "1.9",
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => addressOf({ sheet, area })).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => cellsIn(areas) },
  },
  links: {
    Areas: (areas) => object("RangeCollection", areas),
    Worksheet: ({ sheet }) => object("Worksheet", sheet),
  },
};

export const rangeCollectionType: ObjectType<Areas> = {
  introduced: "1.9",
  items: ({ sheet, areas }) => areas.map((area) => object("Range", { sheet, area })),
  methods: { GetCount: ({ areas }) => areas.length },
};
