import { Dropdown, TextField } from "@fluentui/react";
import { Folded } from "../../../parts/folded";
import { useWords } from "../../../language";
import type { FieldsProps, StatedFields } from "./stated-fields";

/** How the text calls the office, and the parts of section 一. */
export function NameFields({ fields, onChange }: FieldsProps) {
  const words = useWords().textStep.stated;
  return (
    <Folded title={words.names}>
      <div className="stated-fields">
        <TextField
          label={words.shortName}
          placeholder={words.shortNameHint}
          value={fields.shortName}
          onChange={(_, shortName = "") => onChange({ shortName })}
        />
        <Dropdown
          label={words.parts}
          selectedKey={fields.parts}
          options={[
            { key: "", text: words.partsOf.byPlace },
            { key: "national", text: words.partsOf.national },
            { key: "beijing", text: words.partsOf.beijing },
          ]}
          onChange={(_, option) => onChange({ parts: option?.key as StatedFields["parts"] })}
        />
      </div>
    </Folded>
  );
}
