import { TextField } from "@fluentui/react";
import { accountabilityItems } from "../../../../domain/settings/statement-items";
import { Folded } from "../../../parts/folded";
import { useWords } from "../../../language";
import type { FieldsProps } from "./stated-fields";

/** 工作考核, 社会评议, 责任追究. `isDue`: the office is a government, which has to report them. */
export function AccountabilityFields({ fields, onChange, isDue }: FieldsProps & { readonly isDue: boolean }) {
  const words = useWords().textStep.stated;
  const { accountability } = fields;
  return (
    <Folded title={words.accountability}>
      <div className="stated-fields">
        <p className="pane-hint">{isDue ? words.accountabilityDue : words.accountabilityFree}</p>
        {accountabilityItems.map((part) => (
          <TextField
            key={part}
            label={words.accountabilityOf[part]}
            multiline
            autoAdjustHeight
            resizable={false}
            value={accountability[part]}
            onChange={(_, said = "") => onChange({ accountability: { ...accountability, [part]: said } })}
          />
        ))}
      </div>
    </Folded>
  );
}
