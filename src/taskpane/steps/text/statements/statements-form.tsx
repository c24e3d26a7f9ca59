import { PrimaryButton } from "@fluentui/react";
import { useState } from "react";
import { isGovernment } from "../../../../domain/report/organ";
import { Folded } from "../../../parts/folded";
import { useWords } from "../../../language";
import type { PaneProps } from "../../../pane";
import { noStatements } from "../../../../domain/narrative/statements";
import { AccountabilityFields } from "./accountability-fields";
import { lackingIn } from "./lacking";
import { MechanismFields } from "./mechanism-fields";
import { NameFields } from "./name-fields";
import { PlatformFields } from "./platform-fields";
import { ProblemList } from "./problem-list";
import { fieldsOf, isChanged, statedIn, type StatedFields } from "./stated-fields";

/** 单位情况: what no ledger holds. What is being typed stays through every new reading, until the workbook holds it. */
export function StatementsForm({ session, send }: PaneProps) {
  const { textStep, pane } = useWords();
  const words = textStep.stated;
  const { inspection, work } = session;
  const kept = inspection?.settings.statements ?? noStatements;
  const organ = inspection?.identity.organ;
  const [typed, setTyped] = useState<StatedFields>();
  const [given, setGiven] = useState(false);
  const isUnsaved = typed !== undefined && isChanged(typed, kept);
  if (given && !isUnsaved) {
    setTyped(undefined);
    setGiven(false);
  }
  const fields = typed ?? fieldsOf(kept);
  const lacks = lackingIn(kept, organ).map((one) => words.lacks[one]);
  const [wasComplete] = useState(lacks.length === 0);
  const change = (part: Partial<StatedFields>) => {
    setTyped({ ...fields, ...part });
    setGiven(false);
  };
  const give = () => {
    setGiven(true);
    send({ type: "statements-given", statements: statedIn(fields) });
  };
  return (
    <Folded title={lacks.length === 0 ? words.complete : words.missing(pane.list(lacks))} open={!wasComplete}>
      <div className="stated">
        <p className="pane-hint">{words.hint}</p>
        <NameFields fields={fields} onChange={change} />
        <PlatformFields fields={fields} onChange={change} />
        <MechanismFields fields={fields} onChange={change} />
        <ProblemList fields={fields} onChange={change} />
        <AccountabilityFields fields={fields} onChange={change} isDue={organ !== undefined && isGovernment(organ)} />
        <div className="stated-save">
          <PrimaryButton
            text={words.save}
            disabled={!isUnsaved || work !== undefined}
            allowDisabledFocus
            onClick={give}
          />
          <span className="pane-hint" role="status">
            {isUnsaved ? words.unsaved : words.saveHint}
          </span>
        </div>
      </div>
    </Folded>
  );
}
