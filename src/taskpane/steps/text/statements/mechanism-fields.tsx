import { Checkbox, TextField } from "@fluentui/react";
import { mechanisms } from "../../../../domain/narrative/overview/mechanisms";
import { Folded } from "../../../parts/folded";
import { useWords } from "../../../language";
import { statedIn, type FieldsProps } from "./stated-fields";

/** The mechanisms in force, chosen from the list with the sentence that each puts into the text, or in own words. */
export function MechanismFields({ fields, onChange }: FieldsProps) {
  const words = useWords().textStep.stated;
  const chosen = fields.mechanisms;
  const choose = (name: string, isChosen: boolean) =>
    onChange({ mechanisms: isChosen ? [...chosen, name] : chosen.filter((one) => one !== name) });
  return (
    <Folded title={words.mechanisms(statedIn(fields).mechanisms.length)}>
      <div className="stated-fields">
        {mechanisms.map(({ name, sentence }) => (
          <div key={name} className="stated-mechanism">
            <Checkbox
              label={name}
              ariaDescribedBy={`mechanism-${name}`}
              checked={chosen.includes(name)}
              onChange={(_, isChosen = false) => choose(name, isChosen)}
            />
            <p className="pane-hint" id={`mechanism-${name}`}>
              {sentence}
            </p>
          </div>
        ))}
        <TextField
          label={words.ownMechanisms}
          multiline
          autoAdjustHeight
          resizable={false}
          value={fields.ownMechanisms}
          onChange={(_, ownMechanisms = "") => onChange({ ownMechanisms })}
        />
      </div>
    </Folded>
  );
}
