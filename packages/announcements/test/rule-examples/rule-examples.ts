/** Of each rule: texts in which it finds a value, and texts that look alike in which it must find none. */
export type RuleExamples = Readonly<
  Record<
    string,
    { readonly examples: readonly string[]; readonly counterExamples: readonly string[] }
  >
>;
