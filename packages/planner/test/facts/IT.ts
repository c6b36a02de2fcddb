import type { Fact } from "./fact.ts";

export const IT: readonly Fact[] = [
  [
    "2026-10-04",
    "off",
    "https://www.assolombarda.it/servizi/lavoro-e-previdenza/informazioni/festa-nazionale-di-san-francesco",
  ],
];
