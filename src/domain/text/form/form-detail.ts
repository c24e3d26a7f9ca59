/** What is the matter with the form of the text, for the sentence. */
export type FormDetail = { readonly kind: "form"; readonly code: string };
