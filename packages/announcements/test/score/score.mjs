// Scores a reader of announcements against the facts of folders of texts (../texts).
//
// Per field: right, wrong (both have a value), missed (the facts alone), invented (the draft alone, or finer than the
// text), allowed (no fact, but `also` lets it stand; in no rate). precision = right / (right + wrong + invented),
// recall = right / (right + wrong + missed). The verdicts are made in judge.mjs.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import {
  common,
  covers,
  daysOf,
  fold,
  isEmpty,
  judge,
  listOf,
  placeFields,
  programmeFields,
  sameText,
  spansAt,
  wordings,
  wordsOf,
} from "./judge.mjs";

const outcomes = ["right", "wrong", "missed", "invented", "allowed"];
const weighty = new Set(["when", "roles", ...placeFields, ...programmeFields]);
const fieldOrder = [
  "event",
  "language",
  "summary",
  "kind",
  "activity",
  "highLevel",
  "restricted",
  "status",
  "when",
  "formerDates",
  "format",
  ...placeFields,
  "platform",
  "roles",
  "jointWith",
  ...programmeFields,
  "inLineWith",
  "aims",
  "agenda",
  "audience",
  "participation",
  "deadline",
  "languages",
  "outputs",
  "figures",
  "lineage",
  "series",
];
/** Rows that are no facts of an event: shown, but in no sum. */
const apart = new Set(["event", "language"]);

// ---------------------------------------------------------------- pairs, traps, evidence

function likeness(gold, draft) {
  const days = (when) =>
    isEmpty(when) ? undefined : (daysOf(when)?.[0] ?? wordings(when.printed).map(fold).join());
  const [a, b] = [days(gold.when), days(draft.when)];
  const sameDate =
    a !== undefined &&
    b !== undefined &&
    (a.startsWith("XXXX") ? a.slice(4) === b.slice(4) : a === b);
  const kinds = [gold.kind, ...listOf(gold.also?.kind)];
  const title = wordsOf(gold.title);
  return (
    (sameDate ? 2 : 0) +
    (!isEmpty(draft.kind) && kinds.includes(draft.kind) ? 1 : 0) +
    (!isEmpty(gold.city) && sameText(gold.city, draft.venue?.city) ? 1 : 0) +
    // An optional event of the gold may have nothing but its form to be known by.
    (gold.optional && gold.format === draft.format ? 0.1 : 0) +
    (title.size === 0 ? 0 : common(title, wordsOf(draft.summary)) / title.size)
  );
}
/** The likest first: [index of the gold event, index of the draft]. */
function pairs(golds, items) {
  const all = golds.flatMap((gold, g) =>
    items.map((item, d) => [g, d, likeness(gold, item.draft ?? {})]),
  );
  const found = [];
  for (const [g, d, points] of all.sort(
    (a, b) => b[2] - a[2] || Math.abs(a[0] - a[1]) - Math.abs(b[0] - b[1]),
  )) {
    if (points > 0 && !found.some(([a, b]) => a === g || b === d)) found.push([g, d]);
  }
  return found;
}
function spansOf(text, words) {
  const found = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
}
const meet = (a, b) => a.start < b.end && b.start < a.end;

/** The fields into which what a trap is about would fall. */
const trapFields = [
  [/date|year|ann|mois|month|span|season|time|zone|num|nom/, ["when", "formerDates", "deadline"]],
  [/place|lieu|city|ville|country|pays/, [...placeFields, "roles"]],
  [/role/, ["roles"]],
  [/joint/, ["jointWith", "roles"]],
  [/programme|th[eè]me|num|nom/, [...programmeFields, "inLineWith"]],
  [/figure/, ["figures", "when"]],
  [/list/, ["aims", "agenda"]],
  [/kind|other/, ["kind", "summary"]],
  [/lineage/, ["lineage"]],
  [/link/, ["participation", "platform"]],
  [/reason/, ["formerDates"]],
  [/status/, ["status"]],
];
const countryNames = ["en", "fr"].map(
  (locale) => new Intl.DisplayNames(locale, { type: "region" }),
);
const monthNames = ["en", "fr"].map((locale) => {
  const { format } = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => fold(format(Date.UTC(2020, month))));
});

/** Whether the words of a trap name the value: its year and month, its country, its number, its words. */
function names(words, { field, got }) {
  const text = ` ${fold(words)} `;
  const when = field === "when" ? got : got.when;
  if (when !== undefined) {
    const named = monthNames
      .map((list) => list.findIndex((name) => text.includes(` ${name} `)) + 1)
      .find((month) => month > 0);
    return (daysOf(when) ?? []).some(
      (day) =>
        text.includes(` ${day?.slice(0, 4)} `) &&
        (named === undefined || Number(day.slice(5, 7)) === named),
    );
  }
  const value = got.party ?? got;
  const known = /^[A-Z]{2}$/.test(value)
    ? countryNames.map((locale) => locale.of(value))
    : wordings(value.outsider ?? value);
  return known
    .map(fold)
    .some((name) => name !== "" && (text.includes(` ${name} `) || ` ${name} `.includes(text)));
}
/** Whether a value that is wrong or invented was taken out of the words of a trap: by its evidence, else by itself. */
function isTaken(trap, { verdict, item }, text) {
  const fields = trapFields.filter(([what]) => what.test(trap.what)).flatMap(([, list]) => list);
  if (!fields.includes(verdict.field) || isEmpty(verdict.got)) return false;
  const spans = spansAt(item, verdict.path);
  if (spans.length === 0) return names(trap.words, verdict);
  const shared = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const traps = spansOf(text, trap.words);
  return spans.some((span) =>
    traps.some(
      (one) =>
        shared(one, span) > 0 &&
        (shared(one, span) * 3 >= (span.end - span.start) * 2 || names(trap.words, verdict)),
    ),
  );
}

/** Paths of what a draft says. A date, a text, a role and an item of a list are one each. */
function leaves(value, path = "") {
  if (isEmpty(value)) return [];
  if (
    typeof value !== "object" ||
    /(^|\.)(when|start|end)$/.test(path) ||
    /^(roles|series|lineage|jointWith)\[\d+\]$/.test(path)
  )
    return [path];
  if (Array.isArray(value)) return value.flatMap((one, index) => leaves(one, `${path}[${index}]`));
  if (Object.keys(value).every((key) => /^(en|fr|pt|es|ar|about|moreThan|nearly)$/.test(key)))
    return [path];
  return Object.entries(value).flatMap(([key, one]) =>
    leaves(one, path === "" ? key : `${path}.${key}`),
  );
}
/** Values in fields that no row of the table looks at, such as a description. */
const scored =
  "summary kind activity highLevel restricted status when formerDates format venue.name venue.city venue.country online.platform roles jointWith " +
  "programmes inLineWith aims agenda audience participation languages outputs outcome.participants outcome.countries outcome.byContinent lineage series";
const isScored = (path) =>
  scored
    .split(" ")
    .some((one) => path === one || path.startsWith(`${one}.`) || path.startsWith(`${one}[`));
const isSpan = (span, text) =>
  Number.isInteger(span?.start) &&
  Number.isInteger(span?.end) &&
  span.start >= 0 &&
  span.start < span.end &&
  span.end <= text.length;

// ---------------------------------------------------------------- one text, all texts

function scoreText(nn, gold, text, read) {
  const result = {
    nn,
    language: gold.language,
    rabat: /rabat/i.test(gold.process),
    verdicts: [],
    drafts: 0,
    clean: 0,
    traps: gold.notFacts.length,
    taken: [],
    leaves: 0,
    bare: [],
    badSpans: 0,
    strayEvidence: 0,
    unscored: 0,
    questions: 0,
    crash: undefined,
  };
  const started = performance.now();
  let answer;
  try {
    answer = read(text, gold.published === undefined ? {} : { published: gold.published });
    for (const name of ["events", "questions", "unread"])
      if (!Array.isArray(answer?.[name])) throw new TypeError(`${name} is no list`);
    if (answer.events.some((item) => typeof item?.draft !== "object" || item.draft === null))
      throw new TypeError("an event without a draft");
  } catch (error) {
    result.crash = String(error?.message ?? error);
    answer = { events: [], questions: [], unread: [] };
  }
  result.ms = performance.now() - started;
  const items = answer.events;
  const questions = listOf(answer.questions);
  result.drafts = items.length;
  result.questions = questions.length;
  const note = (event, item, verdicts) => {
    for (const verdict of verdicts) result.verdicts.push({ event, item, verdict });
  };
  const single = (field, outcome, goldValue, got) =>
    note(0, {}, [{ field, outcome, gold: goldValue, got, path: field }]);
  single(
    "language",
    answer.language === gold.language
      ? "right"
      : answer.language === undefined
        ? "missed"
        : "wrong",
    gold.language,
    answer.language,
  );

  const found = pairs(gold.events, items);
  const judged = (g, d) => {
    const event = g === undefined ? {} : gold.events[g];
    const item = d === undefined ? {} : items[d];
    const printed = event.when?.printed === undefined ? [] : spansOf(text, event.when.printed);
    const asked =
      d !== undefined &&
      questions.some(
        (one) =>
          (one.event ?? d) === d &&
          (/^when\b/.test(one.field ?? "") ||
            (one.span && printed.some((span) => meet(span, one.span)))),
      );
    single(
      "event",
      g === undefined ? "invented" : d === undefined ? "missed" : "right",
      event.title ?? event.kind,
      item.draft?.summary ?? item.draft?.kind,
    );
    let verdicts;
    try {
      verdicts = judge(event, item, text, asked);
    } catch (error) {
      // A draft that cannot even be read as one.
      result.crash ??= `draft ${d}: ${error?.message ?? error}`;
      verdicts = judge(event, {}, text, false);
    }
    note(g ?? gold.events.length + d, item, verdicts);
    if (
      d !== undefined &&
      !verdicts.some(({ field, outcome }) => weighty.has(field) && /wrong|invented/.test(outcome))
    )
      result.clean += 1;
  };
  for (const [g, d] of found) judged(g, d);
  gold.events.forEach((event, g) => {
    if (!event.optional && !found.some(([one]) => one === g)) judged(g, undefined);
  });
  items.forEach((_, d) => {
    if (!found.some(([, one]) => one === d)) judged(undefined, d);
  });

  const faults = result.verdicts.filter(
    ({ verdict }) => /wrong|invented/.test(verdict.outcome) && !apart.has(verdict.field),
  );
  result.taken = gold.notFacts.filter((trap) => faults.some((fault) => isTaken(trap, fault, text)));
  items.forEach((item, d) => {
    const evidence = listOf(item.evidence).filter((one) => typeof one?.field === "string");
    const good = evidence.filter(({ span }) => isSpan(span, text));
    const paths = leaves(item.draft);
    result.leaves += paths.length;
    result.unscored += paths.filter((path) => !isScored(path)).length;
    result.badSpans += evidence.length - good.length;
    result.strayEvidence += evidence.filter(
      ({ field }) => !paths.some((path) => covers(field, path)),
    ).length;
    result.bare.push(
      ...paths
        .filter((path) => !good.some(({ field }) => covers(field, path)))
        .map((path) => `${d}:${path}`),
    );
  });
  for (const span of [
    ...listOf(answer.unread),
    ...questions.map((one) => one.span).filter(Boolean),
  ])
    if (!isSpan(span, text)) result.badSpans += 1;
  return result;
}

const sum = (results, value) => results.reduce((total, one) => total + value(one), 0);
function count(results, keep = () => true) {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0]));
  for (const { verdict } of results.flatMap((one) => one.verdicts))
    if (keep(verdict.field)) counts[verdict.outcome] += 1;
  const rate = (...others) => counts.right / (counts.right + sum(others, (name) => counts[name]));
  return { ...counts, precision: rate("wrong", "invented"), recall: rate("wrong", "missed") };
}
function summarise(results) {
  const facts = count(results, (field) => !apart.has(field));
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
  const size = (name) => sum(results, (one) => one[name].length);
  // Where a draft says more than the text, the fact of the gold is there but not found.
  const finer = sum(
    results,
    (one) =>
      one.verdicts.filter(({ verdict }) => verdict.outcome === "invented" && !isEmpty(verdict.gold))
        .length,
  );
  return {
    texts: results.length,
    ...facts,
    goldFacts: facts.right + facts.wrong + facts.missed + finer,
    weighted: 3 * (facts.wrong + facts.invented) + facts.missed,
    drafts: sum(results, (one) => one.drafts),
    clean: sum(results, (one) => one.clean),
    traps: sum(results, (one) => one.traps),
    taken: size("taken"),
    leaves: sum(results, (one) => one.leaves),
    withoutEvidence: size("bare"),
    badSpans: sum(results, (one) => one.badSpans),
    strayEvidence: sum(results, (one) => one.strayEvidence),
    unscored: sum(results, (one) => one.unscored),
    questions: sum(results, (one) => one.questions),
    crashes: results.filter(({ crash }) => crash !== undefined).length,
    medianMs: times[times.length >> 1] ?? 0,
    maxMs: times.at(-1) ?? 0,
  };
}

/** Scores a reader on all texts of some folders; `fields` has one row for each field, `cases` what was not right. */
export function scoreFolders(folders, read) {
  const results = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^\d\d-.*\.json$/.test(name))
      .sort()
      .map((name) => {
        const gold = JSON.parse(readFileSync(join(folder, name), "utf8"));
        const body = readFileSync(join(folder, name.replace(/json$/, "txt")), "utf8")
          .split("\n")
          .slice(3)
          .join("\n");
        return { name, ...scoreText(name.slice(0, 2), gold, body, read) };
      }),
  );
  const fields = Object.fromEntries(
    fieldOrder.map((field) => [field, count(results, (name) => name === field)]),
  );
  const cases = results.flatMap(({ name, verdicts, taken, bare, crash }) => [
    ...(crash === undefined ? [] : [`${name}: crash: ${crash}`]),
    ...verdicts
      .filter(({ verdict }) => !/right|allowed/.test(verdict.outcome))
      .map(
        ({ event, verdict }) =>
          `${name} ${event}: ${verdict.field} ${verdict.outcome}: ${JSON.stringify(verdict.got ?? verdict.gold)}`,
      ),
    ...taken.map((trap) => `${name}: trap: ${trap.words}`),
    ...bare.map((path) => `${name}: no evidence: ${path}`),
  ]);
  const group = (keep) => summarise(results.filter(keep));
  return {
    headline: summarise(results),
    fields,
    cases,
    english: group(({ language }) => language === "en"),
    french: group(({ language }) => language === "fr"),
    process: group(({ rabat }) => rabat),
    sister: group(({ rabat }) => !rabat),
    told: (numbers) => group(({ name }) => numbers.includes(name.slice(0, 2))),
  };
}
