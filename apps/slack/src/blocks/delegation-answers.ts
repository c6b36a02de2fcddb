import type { AskedEvent, DelegationPage } from "@rabat-process/core/people/read-delegation";
import { answerWords, sentences } from "@rabat-process/core/sentences/index";
import type { DelegationCode } from "@rabat-process/events";
import { describeRoles } from "@rabat-process/events/words";
import { formatText, formatWhen } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { fitting } from "./fit.ts";
import { totals } from "./limits.ts";
import type { Block } from "./message.ts";
import { section } from "./message.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";

/** How many events stand below each heading, and how many years are shown. */
const mostEvents = 8;
const mostYears = 8;

/** What a delegation is asked and answered: what is to come, then year by year what is over. */
export function delegationAnswers(
  { delegation, coming, years }: Pick<DelegationPage, "delegation" | "coming" | "years">,
  locale: Locale,
): readonly Block[] {
  const words = sentences[locale].delegations;
  const next =
    coming.length === 0
      ? section(`*${words.coming}*\n${words.noneComing}`)
      : list(words.coming, coming, { delegation, locale });
  const { blocks } = fitting(
    years,
    ({ year, events }) => [
      list(words.year(year, countReplies(events)), events, { delegation, locale }),
    ],
    { budget: totals.blocks / 3, most: mostYears },
  );
  return [next, ...blocks];
}

interface Reader {
  readonly delegation: DelegationCode;
  readonly locale: Locale;
}

function list(title: string, events: readonly AskedEvent[], reader: Reader): Block {
  const lines = events.slice(0, mostEvents).map((asked) => `• ${eventLine(asked, reader)}`);
  const left = events.length - lines.length;
  const rest = left === 0 ? [] : [sentences[reader.locale].delegations.more(left)];
  return section([`*${escapeMrkdwn(title)}*`, ...lines, ...rest].join("\n"));
}

/** `9 June 2027: Webinar on youth mobility – Will attend · Co-chair`. */
function eventLine({ event, answer }: AskedEvent, { delegation, locale }: Reader): string {
  const { silent } = sentences[locale].delegations;
  const said = answer === undefined ? silent : answerWords(answer, locale);
  const roles = event.roles?.filter(({ party }) => party === delegation) ?? [];
  const held = describeRoles({ ...event, roles }, locale).map(([label]) => ` · ${label}`);
  const title = shorten(formatText(event.summary, locale), 100);
  const about = `${shorten(formatWhen(event.when, locale), 60)} – ${title}`;
  return `${escapeMrkdwn(about)} – *${escapeMrkdwn(said)}*${escapeMrkdwn(held.join(""))}`;
}

function countReplies(events: readonly AskedEvent[]) {
  const count = (isCounted: (asked: AskedEvent) => boolean) => events.filter(isCounted).length;
  return {
    yes: count(({ answer }) => answer?.partstat === "ACCEPTED" && answer.standing === "confirmed"),
    maybe: count(({ answer }) => answer?.partstat === "TENTATIVE"),
    no: count(({ answer }) => answer?.partstat === "DECLINED"),
    waiting: count(
      ({ answer }) => answer?.partstat === "ACCEPTED" && answer.standing !== "confirmed",
    ),
    silent: count(({ answer }) => answer === undefined),
  };
}
