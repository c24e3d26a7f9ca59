/** What is the matter with a figure in the text, for the sentence. */
export type FigureDetail = { readonly kind: "figure"; readonly code: string };
