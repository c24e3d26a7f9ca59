import { children, type Check } from "./manifest";

interface Form {
  readonly element: string;
  readonly form: RegExp;
  readonly as: string;
}

/** What stands in the elements at the top. */
const forms: readonly Form[] = [
  {
    element: "Id",
    form: /^(?!0{8})[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    as: "a GUID such as 5f0e2d1c-8a7b-4c3d-9e6f-1a2b3c4d5e6f",
  },
  { element: "Version", form: /^[1-9]\d{0,4}(\.\d{1,5}){3}$/, as: "four numbers from 1 on, such as 1.0.0.0" },
  { element: "ProviderName", form: /\S/, as: "a name" },
  { element: "DefaultLocale", form: /^zh-CN$/, as: "zh-CN: the texts without a language are Chinese" },
  {
    element: "Permissions",
    form: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
    as: "a permission of task panes such as ReadWriteDocument",
  },
];

export const values: Check = ({ root }) =>
  forms.flatMap(({ element, form, as }) =>
    children(root, element)
      .map(({ textContent }) => textContent ?? "")
      .filter((text) => !form.test(text))
      .map((text) => `<${element}> is "${text}". Write ${as}.`),
  );
