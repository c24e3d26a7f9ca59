import { TextField } from "@fluentui/react";
import { Folded } from "../../../parts/folded";
import { useWords } from "../../../language";
import type { FieldsProps } from "./stated-fields";

/** Where the office publishes. */
export function PlatformFields({ fields, onChange }: FieldsProps) {
  const words = useWords().textStep.stated;
  return (
    <Folded title={words.platforms}>
      <div className="stated-fields">
        <TextField
          label={words.websiteName}
          value={fields.websiteName}
          onChange={(_, websiteName = "") => onChange({ websiteName })}
        />
        <TextField
          label={words.websiteAddress}
          placeholder="https://"
          value={fields.websiteAddress}
          onChange={(_, websiteAddress = "") => onChange({ websiteAddress })}
        />
        <TextField
          label={words.newMedia}
          multiline
          autoAdjustHeight
          resizable={false}
          value={fields.newMedia}
          onChange={(_, newMedia = "") => onChange({ newMedia })}
        />
      </div>
    </Folded>
  );
}
