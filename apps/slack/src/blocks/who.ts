import { sentences } from "@rabat-process/core/sentences/index";
import type { Attendance, Attendee, Reply } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { delegationGroups, summariseAttendance, waitingOf } from "@rabat-process/events/answers";
import { delegationName, isDelegationCode, formatText } from "@rabat-process/events";
import { delegationPhrase, withColon } from "@rabat-process/events/words";
import type { Instant, Locale } from "@rabat-process/timezones";
import { isInstant } from "@rabat-process/timezones";
import type { ModalView } from "@slack/types";
import { say } from "../locales/index.ts";
import { fitting, sizeOf } from "./fit.ts";
import { ids } from "./ids.ts";
import { totals } from "./limits.ts";
import type { Block, Message } from "./message.ts";
import { actions, button, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { modal } from "./view.ts";

const replies: readonly Reply[] = ["accepted", "tentative", "waiting", "declined", "missing"];

interface WhoView {
  readonly event: CalendarEvent;
  readonly attendance: Attendance;
  readonly locale: Locale;
  /** Whether everybody may read which delegations have not answered: else they read how many these are. */
  readonly namesSilent: boolean;
}

/**
 * Which delegations come, by region. Which have not answered organisers read, and everybody where these chose so;
 * organisers also select who expressed interest.
 */
export function whoMessage(view: WhoView & { readonly organiser: boolean }): Message {
  const { event, attendance, locale, organiser, namesSilent } = view;
  const words = say(locale).who;
  const summary = summariseAttendance(attendance);
  const title = words.title(formatText(event.summary, locale));
  const groups = delegationGroups.map((group) => {
    const lines = replies
      .filter((reply) => summary[group][reply].length > 0)
      .map((reply) => {
        const codes = summary[group][reply];
        const label = `${words.replies[reply]} (${codes.length})`;
        const isNamed = reply !== "missing" || organiser || namesSilent;
        return isNamed ? withColon(label, names(codes, locale), locale) : label;
      });
    return section(
      `*${sentences[locale].notices.groups[group]}*\n${lines.map(escapeMrkdwn).join("\n")}`,
    );
  });
  const lead = [section(`*${escapeMrkdwn(title)}*`), ...groups];
  const queue = waitingOf(attendance).map(({ delegation }) => delegation);
  const waiting =
    queue.length === 0
      ? []
      : [section(escapeMrkdwn(words.queue(listed(queue, locale).join(", "))))];
  const choice = organiser ? silentBlocks(view) : [];
  const decisions = organiser
    ? selections(event, attendance, {
        locale,
        budget: totals.blocks - sizeOf([...lead, ...waiting, ...choice]),
      })
    : [];
  return { text: escapeMrkdwn(title), blocks: [...lead, ...waiting, ...choice, ...decisions] };
}

/** Says to organisers who reads which delegations are silent, and lets them choose. */
function silentBlocks({ event, namesSilent, locale }: WhoView): readonly Block[] {
  const { silent: words } = say(locale).card;
  return [
    section(
      namesSilent ? words.toAll : words.toOrganisers,
      button({
        action: ids.nameSilent(!namesSilent),
        value: event.uid,
        text: namesSilent ? words.hide : words.show,
      }),
    ),
  ];
}

/** The same in a window that opens from a card, for whoever presses there. */
export function whoView(view: WhoView): ModalView {
  const { who: words, forms } = say(view.locale);
  const { blocks } = whoMessage({ ...view, organiser: false });
  return modal({ callback: "who", title: words.button, close: forms.close, metadata: "", blocks });
}

function names(codes: readonly DelegationCode[], locale: Locale): string {
  return listed(codes, locale).toSorted(new Intl.Collator(locale).compare).join(", ");
}

function listed(codes: readonly DelegationCode[], locale: Locale): readonly string[] {
  return codes.map((code) => delegationName(code, locale));
}

/** What a delegation asks for, and the two decisions on it, which hold for this answer of it and for no other. */
export function selectionBlocks(
  { uid }: CalendarEvent,
  { delegation, people, at }: Attendee,
  locale: Locale,
): readonly Block[] {
  const words = say(locale).who;
  const value = `${delegation}:${uid} ${at}`;
  const name = delegationPhrase(delegation, "the", locale);
  return [
    section(escapeMrkdwn(words.pending(delegationName(delegation, locale), people.length))),
    actions(`selection:${delegation}`, [
      button({
        action: ids.select(true),
        value,
        text: words.select,
        label: words.selectLabel(name),
        primary: true,
      }),
      button({ action: ids.select(false), value, text: words.pass, label: words.passLabel(name) }),
    ]),
  ];
}

/** The event, the delegation and its answer about which a button decides; undefined for a value that is none. */
export function readSelection(
  value: string,
): { uid: string; delegation: DelegationCode; answeredAt?: Instant } | undefined {
  const [delegation, rest = ""] = value.split(/:(.*)/s);
  const [uid = "", answeredAt] = rest.split(" ");
  if (!isDelegationCode(delegation)) return undefined;
  return { uid, delegation, ...(isInstant(answeredAt) ? { answeredAt } : {}) };
}

/** Those who expressed interest, each with the two decisions on it; as many as fit, the others come after these. */
function selections(
  event: CalendarEvent,
  attendance: Attendance,
  { locale, budget }: { readonly locale: Locale; readonly budget: number },
): readonly Block[] {
  const words = say(locale).who;
  const pending = attendance.filter(({ standing }) => standing === "pending");
  const draw = (attendee: Attendee) => selectionBlocks(event, attendee, locale);
  // Two blocks each, beside the groups of delegations and the title.
  const { blocks, left } = fitting(pending, draw, { budget: budget - 500, most: 20 });
  return left === 0 ? blocks : [...blocks, section(words.morePending(left))];
}
