import { Dropdown, Link, TextField, type IDropdownOption } from "@fluentui/react";
import { problems } from "../../../../domain/narrative/problems/problems";
import { Folded } from "../../../parts/folded";
import { useWords } from "../../../language";
import type { FieldsProps, ProblemFields } from "./stated-fields";

/** The option that is no name from the list. */
const own = "";

/** The year's problems, each with what is going to be done about it. */
export function ProblemList({ fields, onChange }: FieldsProps) {
  const words = useWords().textStep.stated;
  const stated = fields.problems;
  const change = (at: number, part: Partial<ProblemFields>) =>
    onChange({ problems: stated.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  const options: IDropdownOption[] = [
    ...problems
      .filter(({ name }) => !stated.some(({ problem }) => problem === name))
      .map(({ name }) => ({ key: name, text: name })),
    { key: own, text: words.ownProblem },
  ];
  return (
    <Folded title={words.problems(stated.length)}>
      <div className="stated-fields">
        {stated.map((one, index) => (
          <ProblemCard
            key={index}
            number={index + 1}
            fields={one}
            onChange={(part) => change(index, part)}
            onRemoved={() => onChange({ problems: stated.filter((_, at) => at !== index) })}
          />
        ))}
        <Dropdown
          label={words.addProblem}
          selectedKey={null}
          options={options}
          onChange={(_, option) =>
            onChange({ problems: [...stated, { problem: String(option?.key ?? own), measure: "" }] })
          }
        />
      </div>
    </Folded>
  );
}

interface ProblemCardProps {
  readonly number: number;
  readonly fields: ProblemFields;
  readonly onChange: (part: Partial<ProblemFields>) => void;
  readonly onRemoved: () => void;
}

function ProblemCard({ number, fields, onChange, onRemoved }: ProblemCardProps) {
  const words = useWords().textStep.stated;
  const listed = problems.find(({ name }) => name === fields.problem);
  return (
    <div className="pane-card">
      <TextField
        label={words.problem(number)}
        multiline
        autoAdjustHeight
        resizable={false}
        {...(listed !== undefined && { description: listed.problem })}
        value={fields.problem}
        onChange={(_, problem = "") => onChange({ problem })}
      />
      <TextField
        label={words.measure(number)}
        multiline
        autoAdjustHeight
        resizable={false}
        {...(listed !== undefined && { placeholder: words.measureDefault(listed.measure) })}
        value={fields.measure}
        onChange={(_, measure = "") => onChange({ measure })}
      />
      <Link onClick={onRemoved}>{words.removeProblem(number)}</Link>
    </div>
  );
}
