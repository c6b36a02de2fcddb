import type { Locale } from "@rabat-process/timezones";
import { z } from "zod";

interface Programme {
  readonly name: Readonly<Record<Locale, string>>;
  /** Objectives by theme. Strings, since Cadiz has 5a and 5b. Only where the text was seen. */
  readonly objectives?: Readonly<Record<1 | 2 | 3 | 4 | 5, readonly string[]>>;
}

/** Where each name and number was seen: the addresses are the Process's own pages. */
const programmes = {
  // https://www.rabat-process.org/en/about/rabat-process/marrakesh-declaration-and-action-plan
  "marrakesh-2018": {
    name: { en: "Marrakesh Action Plan", fr: "Plan d’action de Marrakech" },
    objectives: { 1: ["1", "2"], 2: ["3", "4"], 3: ["5", "6"], 4: ["7", "8"], 5: ["9", "10"] },
  },
  // https://rabat-process.org/en/about/rabat-process/cadiz-action-plan
  "cadiz-2022": {
    name: { en: "Cadiz Action Plan", fr: "Plan d’action de Cadix" },
    objectives: { 1: ["1", "2"], 2: ["3", "4"], 3: ["5a", "5b", "6"], 4: ["7", "8"], 5: ["9", "10"] },
  },
  // https://rabat-process.org/fr/a-propos/processus-de-rabat/349-cadre-strategique-declarations-ministerielles
  "rome-2014": { name: { en: "Rome Declaration and Programme", fr: "Déclaration et Programme de Rome" } },
  // https://jvapfollowup.org/en/about and https://jvapfollowup.org/fr/about
  "jvap-2015": {
    name: { en: "Joint Valletta Action Plan (JVAP)", fr: "Plan d’action conjoint de La Valette (PACV)" },
  },
} as const satisfies Record<string, Programme>;

export type ProgrammeKey = keyof typeof programmes;

export const programmeKeys: readonly string[] = Object.keys(programmes);

function isProgrammeKey(value: unknown): value is ProgrammeKey {
  return typeof value === "string" && Object.hasOwn(programmes, value);
}

export const ProgrammeKey = z
  .custom<ProgrammeKey>(isProgrammeKey, {
    error: `expected a programme: ${programmeKeys.join(", ")}`,
  })
  .meta({ type: "string", enum: [...programmeKeys] });

export function programmeName(key: ProgrammeKey, locale: Locale): string {
  return programmes[key].name[locale];
}

/** The five themes that Marrakesh (domains), Cadiz (areas) and the JVAP (domains) share, number by number. */
const Theme = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)], {
  error: "expected a theme from 1 to 5",
});

/** The place in a programme which an event serves: a theme, an objective of it, an action of that. */
export const ProgrammeReference = z
  .strictObject({
    programme: ProgrammeKey,
    theme: Theme.optional(),
    objective: z.string().optional(),
    action: z.int().positive().optional(),
  })
  .superRefine(({ programme, theme, objective }, context) => {
    if (objective === undefined) return;
    const known = objectivesOf(programme, theme);
    if (known.includes(objective)) return;
    const where = theme === undefined ? programme : `theme ${theme} of ${programme}`;
    const message =
      known.length === 0
        ? `expected no objective: the objectives of ${where} are not known here`
        : `expected an objective of ${where}: ${known.join(", ")}`;
    context.addIssue({ code: "custom", path: ["objective"], message });
  });
export type ProgrammeReference = z.infer<typeof ProgrammeReference>;

function objectivesOf(key: ProgrammeKey, theme: z.infer<typeof Theme> | undefined): readonly string[] {
  const { objectives }: Programme = programmes[key];
  if (objectives === undefined) return [];
  return theme === undefined ? Object.values(objectives).flat() : objectives[theme];
}
