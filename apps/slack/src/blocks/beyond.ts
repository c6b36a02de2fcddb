import { sentences } from "@rabat-process/core/sentences/index";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { delegationName, describeWhen, formatText, isDelegationCode } from "@rabat-process/events";
import { delegationPhrase, joinWords } from "@rabat-process/events/words";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { ids } from "./ids.ts";
import type { Message } from "./message.ts";
import { actions, button, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { toMrkdwn } from "./render-sentence.ts";

/** By what a decision of an organiser for a delegation goes beyond the rules of an event. */
interface Beyond {
  readonly delegation: DelegationCode;
  readonly people: number;
  readonly places?: { readonly taken: number; readonly capacity: number };
  readonly quota?: number;
  readonly waiting: readonly DelegationCode[];
}

/** What an organiser agreed to by a button. */
export interface Agreement {
  readonly uid: string;
  readonly delegation: DelegationCode;
  readonly agreed: { readonly sequence: number; readonly taken: number; readonly waiting: number };
}

/** Asks an organiser before they go beyond the places, or pass over those who wait. */
export function askBeyond(
  act: "record" | "select",
  { event, beyond }: { readonly event: CalendarEvent; readonly beyond: Beyond },
  locale: Locale,
): Message {
  const words = say(locale).beyond;
  const { delegation } = beyond;
  const name = delegationPhrase(delegation, "the", locale);
  const title = escapeMrkdwn(formatText(event.summary, locale));
  const lines = [...beyondLines(beyond, locale), sentences[locale].beyond.nothingYet];
  const when = escapeMrkdwn(describeWhen(event, locale));
  const text = `*${title}*\n${when}\n${lines.join(" ")}`;
  return {
    text,
    blocks: [
      section(text),
      actions("beyond", [
        button({
          action: act === "record" ? ids.recordBeyond : ids.selectBeyond,
          value: writeAgreement(event, beyond),
          text: act === "record" ? words.record : words.select,
          label: act === "record" ? words.recordLabel(name) : words.selectLabel(name),
        }),
      ]),
    ],
  };
}

function beyondLines(
  { delegation, people, places, quota, waiting }: Beyond,
  locale: Locale,
): string[] {
  const words = sentences[locale].beyond;
  const names = waiting.map((code) => delegationName(code, locale));
  return [
    ...(places === undefined
      ? []
      : [toMrkdwn(words.places(delegation, people, places), { locale })]),
    ...(quota === undefined ? [] : [toMrkdwn(words.quota(delegation, people, quota), { locale })]),
    ...(names.length === 0 ? [] : [words.waiting(joinWords(names, locale))]),
  ];
}

function writeAgreement(
  { uid, sequence }: CalendarEvent,
  { delegation, places, waiting }: Beyond,
): string {
  return [uid, delegation, sequence, places?.taken ?? 0, waiting.length].join(" ");
}

/** What the value of such a button says; undefined where it is none. */
export function readAgreement(value: string): Agreement | undefined {
  const [uid, delegation, ...numbers] = value.split(" ");
  const [sequence, taken, waiting] = numbers.map(Number);
  if (uid === undefined || !isDelegationCode(delegation)) return undefined;
  if (sequence === undefined || taken === undefined || waiting === undefined) return undefined;
  return { uid, delegation, agreed: { sequence, taken, waiting } };
}
