import { answerWords, sentences } from "@rabat-process/core/sentences/index";
import type { Answer, Attendance, Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { delegationCodes, delegationName, describeWhen, formatText } from "@rabat-process/events";
import { summariseAttendance, waitingOf } from "@rabat-process/events/answers";
import { joinWords } from "@rabat-process/events/words";
import type { Locale } from "@rabat-process/timezones";
import type { HomeView } from "@slack/types";
import { say } from "../locales/index.ts";
import { answerButtons } from "./answer-buttons.ts";
import { draftBlocks, latestFirst } from "./drafts.ts";
import { ids } from "./ids.ts";
import type { Block, Message } from "./message.ts";
import { actions, button, context, header, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { feedLinks } from "./feed.ts";
import { failureBlocks, settingsBlocks } from "./people.ts";
import { weekNoteButton } from "./week-note.ts";

/** An event with what the reader's delegation answered. */
interface HomeEvent {
  readonly event: CalendarEvent;
  readonly attendance: Attendance;
  readonly attendee: Attendee | undefined;
  /** What the reader answered that nobody has accepted yet. */
  readonly claim?: Answer;
  readonly closed: boolean;
}

export interface Home {
  readonly locale: Locale;
  readonly person: Parameters<typeof settingsBlocks>[0];
  readonly delegation: DelegationCode | undefined;
  /** Whether an organiser confirmed that they answer for it. */
  readonly confirmed: boolean;
  /** The addresses of the schedule and of the feed for all. */
  readonly subscribe: string;
  readonly feed: string;
  /** Announced events to come, the next first. */
  readonly events: readonly HomeEvent[];
  /** What was just answered to a press on an event: it is read beside that event, where the person looks. */
  readonly said?: { readonly uid: string; readonly message: Message };
  /** What only organisers see. */
  readonly organiser:
    | {
        readonly drafts: readonly CalendarEvent[];
        readonly buried: Parameters<typeof failureBlocks>[0];
      }
    | undefined;
}

/** How many events of each kind a home shows: Slack takes 100 blocks. */
const most = 6;

/** What a person has to do and to know: what waits for their answer, where they go, their settings; organisers more. */
export function home(view: Home): HomeView {
  const { locale, person, delegation, events, said, organiser } = view;
  const words = say(locale).home;
  const open = events.filter((entry) => !entry.closed && waitsForAnswer(entry)).slice(0, most);
  const mine = events.filter(
    ({ attendee }) => attendee !== undefined && attendee.partstat !== "DECLINED",
  );
  const shown = new Set(open.map(({ event }) => event.uid));
  const rest = mine.slice(0, most);
  const isShown =
    said !== undefined && [...open, ...rest].some(({ event }) => event.uid === said.uid);
  const blocks: Block[] = [
    header(words.title),
    ...(isShown ? [] : saidOf(view)),
    section(`*${words.waiting}*`),
    ...(open.length === 0 ? [section(words.nothingWaits)] : []),
    ...open.flatMap(({ event, ...entry }) => [
      line({ event, ...entry }, locale),
      answerButtons(event, locale, delegation === undefined ? {} : { delegation }),
      ...saidOf(view, event),
    ]),
    section(`*${words.mine}*`),
    ...(mine.length === 0 ? [section(words.nothingMine)] : []),
    ...rest.flatMap((entry) => [
      line(entry, locale),
      ...(shown.has(entry.event.uid) ? [] : saidOf(view, entry.event)),
    ]),
    ...(organiser === undefined ? [] : organiserBlocks(events, organiser, view)),
    { type: "divider" },
    section(`*${say(locale).feed.title}*`),
    ...feedLinks(view).blocks,
    { type: "divider" },
    ...settingsBlocks(person, locale),
    context(words.commands),
  ];
  return { type: "home", blocks: withOwnIds(blocks) };
}

/** Whether something is asked of the delegation: an answer, a definite one, or to take a place that is offered. */
function waitsForAnswer({ attendee }: HomeEvent): boolean {
  return (
    attendee === undefined || attendee.partstat === "TENTATIVE" || attendee.standing === "offered"
  );
}

/** What was just answered, if it was about this event; without one, if it was about any. */
function saidOf({ said }: Home, event?: CalendarEvent): readonly Block[] {
  if (said === undefined || (event !== undefined && event.uid !== said.uid)) return [];
  return said.message.blocks;
}

function line({ event, attendee, claim }: HomeEvent, locale: Locale): Block {
  const words = say(locale);
  const counted = attendee === undefined ? "" : ` · *${answerWords(attendee, locale)}*`;
  const { members, answers } = sentences[locale];
  const claimed = claim === undefined ? "" : ` · ${members.claim.short(answers[claim])}`;
  const answered = `${counted}${claimed}`;
  return section(
    `*${escapeMrkdwn(formatText(event.summary, locale))}*\n${escapeMrkdwn(describeWhen(event, locale))}${answered}`,
    button({
      action: ids.show,
      value: event.uid,
      text: words.schedule.show,
      label: words.schedule.showLabel(formatText(event.summary, locale)),
    }),
  );
}

function organiserBlocks(
  events: readonly HomeEvent[],
  { drafts, buried }: NonNullable<Home["organiser"]>,
  { person, locale }: Home,
): Block[] {
  const words = say(locale).home;
  const open = events.filter(({ closed }) => !closed);
  return [
    { type: "divider" },
    header(words.organisers),
    section(`*${words.open}*`),
    ...(open.length === 0 ? [section(words.noneOpen)] : []),
    ...open.slice(0, most).map((entry) => openEvent(entry, locale)),
    ...(drafts.length === 0
      ? []
      : [
          section(`*${words.drafts}*`),
          ...latestFirst(drafts)
            .slice(0, most)
            .flatMap((event) => draftBlocks(event, locale)),
          ...(drafts.length <= most
            ? []
            : [context(say(locale).drafts.more(drafts.length - most))]),
        ]),
    ...failureBlocks(buried, locale),
    actions("week-note", [weekNoteButton(person.weekNote !== false, locale)]),
  ];
}

/** How many of all delegations answered, who waits, and the button that asks the others. */
function openEvent({ event, attendance }: HomeEvent, locale: Locale): Block {
  const words = say(locale).home;
  const missing = Object.values(summariseAttendance(attendance)).flatMap(
    (replies) => replies.missing,
  );
  const lines = [
    `*${escapeMrkdwn(formatText(event.summary, locale))}*`,
    words.answered(delegationCodes.length - missing.length, delegationCodes.length),
    ...(missing.length === 0 || missing.length > mostNames
      ? []
      : [escapeMrkdwn(words.missing(names(missing, locale)))]),
    ...(waitingOf(attendance).length === 0 ? [] : [words.queue(waitingOf(attendance).length)]),
  ];
  return section(
    lines.join("\n"),
    button({
      action: ids.chase,
      value: event.uid,
      text: words.chase,
      label: words.chaseLabel(formatText(event.summary, locale)),
    }),
  );
}

/** As many missing delegations as one reads at a glance; of more, `who` has the names. */
const mostNames = 12;

function names(codes: readonly DelegationCode[], locale: Locale): string {
  return joinWords(
    codes.map((code) => delegationName(code, locale)),
    locale,
  );
}

/** The same buttons for several events need names of their own in one view. */
function withOwnIds(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) =>
    block.type === "actions" && block.block_id !== undefined
      ? { ...block, block_id: `${block.block_id.split(":")[0] ?? ""}:${index}` }
      : block,
  );
}
