import { readFigure } from "@rabat-process/core/finding/read-figure";
import type { CalendarEvent, Outcome } from "@rabat-process/events";
import { CalendarEvent as EventSchema } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import type { Errors, Read } from "./filled.ts";
import type { Paper } from "./outcome-inputs.ts";
import { continents, documentsId, figures } from "./outcome-inputs.ts";

interface Reading {
  readonly read: Read;
  /** The event as it is: a paper whose lines stay as they are keeps what no line shows. */
  readonly event: CalendarEvent;
  readonly locale: Locale;
  readonly errors: Errors;
}

/** Who came and what was set down, as it was filled in; undefined where nothing was. What is wrong stands in the errors. */
export function readOutcome(reading: Reading): Outcome | undefined {
  const { read, locale, errors } = reading;
  const words = say(locale).forms.outcome;
  const figure = (id: (typeof figures)[number]) => {
    const text = read(id);
    const known = text === undefined ? undefined : readFigure(text);
    if (text !== undefined && known === undefined) errors[id] = words.figureUnknown;
    return known === undefined ? [] : [[id, known] as const];
  };
  const count = (id: (typeof continents)[number]) => {
    const text = read(id);
    const known = text === undefined ? undefined : readFigure(text);
    if (text !== undefined && typeof known !== "number") errors[id] = words.countUnknown;
    return typeof known === "number" ? [[id, known] as const] : [];
  };
  const byContinent = Object.fromEntries(continents.flatMap(count));
  const documents = readPapers(reading);
  const outcome = {
    ...Object.fromEntries(figures.flatMap(figure)),
    ...(Object.keys(byContinent).length > 0 && { byContinent }),
    ...(documents.length > 0 && { documents }),
  };
  if (Object.keys(outcome).length === 0 || Object.keys(errors).length > 0) return undefined;
  const parsed = EventSchema.shape.outcome.safeParse(outcome);
  for (const { path } of parsed.error?.issues ?? []) {
    if (path[0] === "byContinent") errors["africa"] = words.tooManyByContinent;
    else for (const language of languagesOf(path)) errors[documentsId(language)] = words.document;
  }
  return parsed.data;
}

/** In which languages a title of a paper may be wrong. */
function languagesOf(path: readonly PropertyKey[]): readonly Locale[] {
  return (["en", "fr"] as const).filter((each) => !path.includes("title") || path.includes(each));
}

const address = /(?:^|\s)(https?:\/\/\S+)$/i;

/**
 * The papers of both lists. One address in both is one paper with two titles, and so are two lines of a paper that is known;
 * it keeps its titles in languages for which there is no list.
 */
function readPapers({ read, event, locale, errors }: Reading): readonly Paper[] {
  const known = event.outcome?.documents ?? [];
  const papers: (Paper & { readonly former: Paper | undefined })[] = [];
  for (const language of ["en", "fr"] as const)
    for (const line of linesOf(read(documentsId(language)))) {
      const url = address.exec(line)?.[1];
      const text = line.slice(0, line.length - (url?.length ?? 0)).trim();
      const title = url === undefined ? text : text.replace(/\s*[:|–—-]$/u, "");
      if (title === "") errors[documentsId(language)] = say(locale).forms.outcome.untitled(line);
      const former = known.find((one) => one.url === url && one.title[language] === title);
      const twin = papers.findIndex(
        (one) =>
          one.title[language] === undefined &&
          (url === undefined ? former !== undefined && one.former === former : one.url === url),
      );
      const other = papers[twin];
      if (other === undefined)
        papers.push({
          title: { ...elsewhere(former), [language]: title },
          ...(url !== undefined && { url }),
          former,
        });
      else papers[twin] = { ...other, title: { ...other.title, [language]: title } };
    }
  return papers.map(({ former: _, ...paper }) => paper);
}

function linesOf(text = ""): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The titles of a paper that stand in neither list. */
function elsewhere(paper: Paper | undefined): Paper["title"] {
  const { en: _, fr: __, ...others } = paper?.title ?? {};
  return others;
}
