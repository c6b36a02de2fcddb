import { joinItems, joinWords, withColon } from "@rabat-process/events/words";
import { formatDays, formatSpan, formatTime, type Locale } from "@rabat-process/timezones";
import { describeAct } from "./act-words.ts";
import { describeBreach } from "./breach-words.ts";
import type { SlotExplanation, SlotLine } from "./explanation.ts";
import { breachesOf } from "./limits.ts";
import { presentOf } from "./measures.ts";
import { describeObstacle, detailOf, formatHours } from "./obstacle-words.ts";
import type { Obstacle } from "./obstacles.ts";
import type { Ranking } from "./ranking.ts";
import { sittingsOf, type Slot } from "./slot.ts";

type LineFacts = Omit<SlotLine, "text">;

/** `Algeria, 10:00–12:00: weekly rest day`. */
export function describeLine(line: LineFacts, locale: Locale): string {
  const { name, start, end, obstacles } = line;
  const [from, to] = [formatTime(start, locale), formatTime(end, locale)];
  const hours = { en: `${from}–${to}`, fr: `de ${from} à ${to}` }[locale];
  const who = `${name}, ${hours}`;
  return obstacles.length === 0 ? who : withColon(who, reasonsOf(line, locale), locale);
}

function reasonsOf({ obstacles }: LineFacts, locale: Locale): string {
  return joinWords(
    obstacles.map((obstacle) => describeObstacle(obstacle, locale)),
    locale,
  );
}

/** Who cannot come, who may not come, for whom the hours are hard, and of whom no holidays are known. */
export function summarise(lines: readonly LineFacts[], locale: Locale): string {
  const words = summaryWords[locale];
  const groups = [
    { label: words.away, members: lines.filter(({ absence }) => absence === 1) },
    { label: words.maybeAway, members: lines.filter(({ absence }) => absence > 0 && absence < 1) },
    { label: words.hard, members: lines.filter(({ absence, cost }) => absence === 0 && cost > 0) },
  ].filter(({ members }) => members.length > 0);
  const said = groups.map(({ label, members }) =>
    withColon(label, listOf(members, locale), locale),
  );
  const unknown = lines.filter(({ areHolidaysKnown }) => !areHolidaysKnown);
  return [
    ...(groups.length === 0 ? [words.allWell] : said.map((sentence) => `${sentence}.`)),
    ...(unknown.length === 0 ? [] : [words.unknown(joinWords(unknown.map(nameOf), locale))]),
  ].join(" ");
}

function nameOf({ name }: LineFacts): string {
  return name;
}

/** Those who have the same reason stand together before it, in the order of the lines. */
function listOf(members: readonly LineFacts[], locale: Locale): string {
  const byReason = new Map<string, string[]>();
  for (const line of members) {
    const reason = reasonsOf(line, locale);
    byReason.set(reason, [...(byReason.get(reason) ?? []), line.name]);
  }
  const list = [...byReason].map(([reason, names]) => `${joinWords(names, locale)} – ${reason}`);
  return joinItems(list, locale);
}

/** When a meeting is, without saying whose clock it is. */
function nameSlot({ when }: Slot, locale: Locale): string {
  if (when.precision === "time") return formatSpan(when.start, when.end, locale);
  const days = formatDays(when.first, when.last, locale);
  if (when.dailyHours === undefined) return days;
  const { start, end } = when.dailyHours;
  return `${days}, ${formatHours({ from: start, to: end }, locale)}`;
}

/**
 * What sets a slot behind the best one: each refusal with the act that it rests on, or the first thing in which it is
 * worse, and whose required presence is in doubt.
 */
export function reasonsAgainst(
  ranking: Ranking,
  index: number,
  own: SlotExplanation & { readonly slot: Slot },
  best: SlotExplanation & { readonly slot: Slot },
): string[] {
  if (own.slot.isRefused) {
    const { request } = ranking;
    const breaches = breachesOf(request, sittingsOf(ranking, index));
    return [
      ...breaches.map((breach) => describeBreach(breach, request)),
      ...absentRequired(ranking, own),
      ...missedQuorums(ranking, index),
    ];
  }
  return [...whatIsWorse(ranking, index, own, best), ...doubtfulRequired(ranking, own)];
}

function whatIsWorse(
  ranking: Ranking,
  index: number,
  own: SlotExplanation & { readonly slot: Slot },
  best: SlotExplanation & { readonly slot: Slot },
): string[] {
  const { locale } = ranking.request;
  const words = summaryWords[locale];
  const bestWhen = nameSlot(best.slot, locale);
  if (own.slot.absent > best.slot.absent) {
    const [here, there] = [own.slot.absent, best.slot.absent].map((absent) =>
      formatNumber(absent, locale),
    );
    return [words.moreAway(here ?? "", there ?? "", bestWhen), own.summary];
  }
  if (own.slot.worst > best.slot.worst) {
    const hardest = own.lines.filter(({ absence, cost }) => absence < 1 && cost === own.slot.worst);
    return [words.worseOff(own.slot.worst, best.slot.worst, bestWhen, listOf(hardest, locale))];
  }
  if (own.slot.total > best.slot.total) return [words.harder(bestWhen), own.summary];
  return [
    ranking.soft[index] === ranking.soft[ranking.order[0] ?? 0]
      ? words.later(bestWhen)
      : words.soft(bestWhen),
  ];
}

/** The lines of those without whom there is no meeting. */
function requiredLines({ participants }: Ranking, { lines }: SlotExplanation): SlotLine[] {
  const required = new Set(
    participants.filter(({ isRequired }) => isRequired).map(({ code }) => code),
  );
  return lines.filter(({ code }) => required.has(code));
}

function absentRequired(ranking: Ranking, own: SlotExplanation): string[] {
  const { locale } = ranking.request;
  return requiredLines(ranking, own)
    .filter(({ absence }) => absence === 1)
    .flatMap((line) => [
      summaryWords[locale].required(line.name, reasonsOf(line, locale)),
      ...new Set(line.obstacles.flatMap((obstacle) => actOf(obstacle, locale))),
    ]);
}

function actOf(obstacle: Obstacle, locale: Locale): string[] {
  const act = obstacle.kind === "holiday" ? obstacle.holiday.act : undefined;
  return act ? [describeAct(act, locale)] : [];
}

function doubtfulRequired(ranking: Ranking, own: SlotExplanation): string[] {
  const { locale } = ranking.request;
  return requiredLines(ranking, own).flatMap(({ name, obstacles }) => {
    const doubts = obstacles.filter(({ kind }) => kind === "possible-holiday");
    if (doubts.length === 0) return [];
    const details = joinWords(
      doubts.map((doubt) => detailOf(doubt, locale)),
      locale,
    );
    return [summaryWords[locale].mayBeClosed(name, details)];
  });
}

function missedQuorums({ request, participants, numbers }: Ranking, index: number): string[] {
  const { quorum = {}, locale } = request;
  return (["Africa", "Europe"] as const).flatMap((region) => {
    const least = quorum[region] ?? 0;
    const here = numbers.map((own) => own.subarray(index, index + 1));
    const present = presentOf(region, participants, here, 1)[0] ?? 0;
    const invited = participants.filter((one) => one.region === region).length;
    return present < least ? [summaryWords[locale].quorum(region, present, invited, least)] : [];
  });
}

/** At most one decimal: `2`, `0.8`, `0,8`. */
function formatNumber(value: number, locale: Locale): string {
  const text = `${Math.round(value * 10) / 10}`;
  return { en: text, fr: text.replace(".", ",") }[locale];
}

const english = {
  allWell: "Everybody can come, within office hours.",
  away: "Cannot come",
  maybeAway: "May be away",
  hard: "Hard hours",
  unknown: (names: string): string => `Holidays are not known: ${names}.`,
  required: (name: string, reasons: string): string =>
    `${name} is required and cannot come: ${reasons}.`,
  mayBeClosed: (name: string, details: string): string =>
    `${name} is required and may be closed (${details}).`,
  quorum: (region: "Africa" | "Europe", present: number, invited: number, least: number): string =>
    `${region}: ${present} of ${invited} delegations are likely to come, ${least} are needed.`,
  moreAway: (here: string, there: string, best: string): string =>
    `More delegations are expected to be away than on ${best}: ${here} against ${there}.`,
  worseOff: (here: number, there: number, best: string, who: string): string =>
    `The hours are harder for the worst-off delegation than on ${best} (${here} of 100 against ${there}): ${who}.`,
  harder: (best: string): string => `The hours are harder for all together than on ${best}.`,
  soft: (best: string): string =>
    `As good as ${best}, but soon after a clock change or in the week of another activity.`,
  later: (best: string): string => `As good as ${best}, but later.`,
};

const french: typeof english = {
  allWell: "Tout le monde peut venir, aux heures de bureau.",
  away: "Absences certaines",
  maybeAway: "Absences possibles",
  hard: "Horaires difficiles",
  unknown: (names) => `Jours fériés non connus\u00a0: ${names}.`,
  required: (name, reasons) =>
    `${name}\u00a0: présence requise, mais venue impossible – ${reasons}.`,
  mayBeClosed: (name, details) =>
    `${name}\u00a0: présence requise, mais fermeture possible des bureaux (${details}).`,
  quorum: (region, present, invited, least) =>
    `${region === "Africa" ? "Afrique" : "Europe"}\u00a0: ${present} sur ${invited}, quorum de ${least}.`,
  moreAway: (here, there, best) =>
    `Davantage d’absences qu’au meilleur créneau (${best})\u00a0: ${here} contre ${there}.`,
  worseOff: (here, there, best, who) =>
    `Horaires plus difficiles pour la délégation la plus défavorisée qu’au meilleur créneau (${best})\u00a0: ${here} sur 100 contre ${there}. ${who}.`,
  harder: (best) => `Horaires plus difficiles pour l’ensemble qu’au meilleur créneau (${best}).`,
  soft: (best) =>
    `Aussi bon que le meilleur créneau (${best}), mais peu après un changement d’heure ou dans la semaine d’une autre activité.`,
  later: (best) => `Aussi bon que le meilleur créneau (${best}), mais plus tard.`,
};

const summaryWords: Readonly<Record<Locale, typeof english>> = { en: english, fr: french };
