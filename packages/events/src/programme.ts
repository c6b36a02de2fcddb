import type { Locale } from "@rabat-process/timezones";
import {
  checkLocale,
  checkObject,
  checkText,
  found,
  refusal,
} from "@rabat-process/timezones/arguments";
import * as z from "zod";
import type { ObjectiveData, ProgrammeData } from "./data/programmes.ts";
import { programmes, themes } from "./data/programmes.ts";
import { termOf } from "./term.ts";
import { fold } from "./text.ts";

/** A programme of the Process, or the Joint Valletta Action Plan with which it stands in line. */
export type ProgrammeKey = keyof typeof programmes;

/** The keys of all programmes, the oldest first. */
export const programmeKeys: readonly string[] = Object.keys(programmes);

function isProgrammeKey(value: unknown): value is ProgrammeKey {
  return typeof value === "string" && Object.hasOwn(programmes, value);
}

/** The key of a programme as a schema. */
export const ProgrammeKey = z
  .custom<ProgrammeKey>(isProgrammeKey, {
    error: `expected a programme: ${programmeKeys.join(", ")}`,
  })
  .meta({ type: "string", enum: [...programmeKeys] });

/**
 * The five themes that Marrakesh (domains), Cadiz (areas) and the JVAP (domains) share, number by number: what is said
 * of one is found under the same number in the others.
 */
export const Theme = z.union(
  [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)],
  {
    error: "expected a theme from 1 to 5",
  },
);
export type Theme = z.infer<typeof Theme>;

/** The place in a programme which an event serves: a theme, an objective of it, an action of that. */
export const ProgrammeReference = z
  .strictObject({
    programme: ProgrammeKey,
    /** The theme, from 1 to 5. */
    theme: Theme.optional(),
    /** The objective as it is numbered, in quotation marks: "10", "5a". */
    objective: z.string().optional(),
    /** The action of the objective. */
    action: z.int().positive().optional(),
  })
  .superRefine((reference, context) => {
    const problem = findProblem(reference);
    if (problem !== undefined) context.addIssue({ code: "custom", ...problem });
  });
export type ProgrammeReference = z.infer<typeof ProgrammeReference>;

/** The name of a programme, in English or French. */
export function programmeName(key: ProgrammeKey, locale: Locale): string {
  checkLocale(locale);
  return programmeOf(key).name[locale];
}

/** The subject of a theme, in English or French. */
export function themeName(theme: Theme, locale: Locale): string {
  return termOf(themes, ["theme", theme], locale);
}

/**
 * The subject of an objective in its official short title; undefined where no title in the language was found.
 *
 * @param objective its number as a text, since Cadiz has `5a` and `5b`
 */
export function objectiveName(
  key: ProgrammeKey,
  objective: string,
  locale: Locale,
): string | undefined {
  checkLocale(locale);
  return objectivesOf(key).find(({ number }) => number === objective)?.name[locale];
}

/** The programme that a text means: its key, or a name in use ("Cádiz", "Plan d’action de Marrakech", "PACV"). */
export function findProgramme(text: string): ProgrammeKey | undefined {
  checkText("text", text);
  const wanted = fold(text);
  return programmeKeys.filter(isProgrammeKey).find((key) => {
    const { name, aliases }: ProgrammeData = programmes[key];
    return [key, name.en, name.fr, ...aliases].some((known) => fold(known) === wanted);
  });
}

/** The theme that a reference speaks of, said or implied by its objective. */
export function themeOf(reference: ProgrammeReference): Theme | undefined {
  checkObject("reference", reference, "programme");
  const { programme, theme, objective } = reference;
  return theme ?? objectivesOf(programme).find(({ number }) => number === objective)?.theme;
}

function objectivesOf(key: ProgrammeKey): readonly ObjectiveData[] {
  return programmeOf(key).objectives ?? [];
}

function programmeOf(key: ProgrammeKey): ProgrammeData {
  if (isProgrammeKey(key)) return programmes[key];
  throw refusal(key, `key is ${found(key)}: expected one of ${programmeKeys.join(", ")}.`);
}

type Parts = Pick<ProgrammeReference, "programme" | "theme" | "objective" | "action">;

function findProblem({
  programme,
  theme,
  objective,
  action,
}: Parts): { path: string[]; message: string } | undefined {
  const objectives = objectivesOf(programme).filter(
    (known) => theme === undefined || known.theme === theme,
  );
  const where = theme === undefined ? programme : `theme ${theme} of ${programme}`;
  if (objective !== undefined && !objectives.some(({ number }) => number === objective)) {
    const message =
      objectives.length === 0
        ? `expected no objective: the objectives of ${where} are not known here`
        : `expected an objective of ${where}: ${objectives.map(({ number }) => number).join(", ")}`;
    return { path: ["objective"], message };
  }
  const known = objectives.find(({ number }) => number === objective);
  if (action === undefined || known?.actions === undefined) return undefined;
  const [first, last] = known.actions;
  if (action >= first && action <= last) return undefined;
  return {
    path: ["action"],
    message: `expected an action of objective ${known.number} of ${programme}: ${first} to ${last}`,
  };
}
