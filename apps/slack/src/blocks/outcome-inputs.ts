import { writeFigure } from "@rabat-process/core/finding/read-figure";
import type { CalendarEvent, Outcome } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { InputBlock } from "@slack/types";
import { say } from "../locales/index.ts";
import { textInput } from "./view.ts";

/** A paper that holds conclusions. */
export type Paper = NonNullable<Outcome["documents"]>[number];

/** The figures of an outcome, each by the name of its block. */
export const figures = [
  "participants",
  "countries",
  "countriesAndOrganisations",
] as const satisfies readonly (keyof Outcome)[];

/** The continents of which countries are counted. */
export const continents = ["africa", "europe", "other"] as const;

/** Asks who came to an event, and for its papers in each language. What is known stands in the inputs. */
export function outcomeInputs({ outcome }: CalendarEvent, locale: Locale): InputBlock[] {
  const words = say(locale).forms.outcome;
  const { documents = [], byContinent = {} } = outcome ?? {};
  const initialOf = (id: (typeof figures)[number]) => {
    const figure = outcome?.[id];
    return figure === undefined ? {} : { initial: writeFigure(figure, locale) };
  };
  return [
    ...figures.map((id) =>
      textInput({
        ...{ id, label: words[id], most: 40, ...initialOf(id) },
        ...(id === "participants" && { hint: words.figureHint }),
      }),
    ),
    ...continents.map((id) => {
      const number = byContinent[id];
      const initial = number === undefined ? {} : { initial: String(number) };
      return textInput({ id, label: words[id], most: 10, ...initial });
    }),
    ...(["en", "fr"] as const).map((language) => {
      const id = documentsId(language);
      const initial = documents.flatMap((paper) => paperLine(paper, language) ?? []).join("\n");
      return textInput({
        ...{ id, label: words[id], most: 3000, long: true },
        ...(initial !== "" && { initial }),
        ...(language === "en" && { hint: words.documentsHint }),
      });
    }),
  ];
}

/** The block of the papers in a language. */
export function documentsId<Language extends Locale>(language: Language) {
  return `documents-${language}` as const;
}

/** A paper as it is typed: its title in a language, and its address at the end; undefined where it has no such title. */
function paperLine({ title, url }: Paper, language: Locale): string | undefined {
  const words = title[language];
  return words === undefined ? undefined : [words, ...(url === undefined ? [] : [url])].join(" ");
}
