import { whenGiven } from "@rabat-process/core/answers/same-answer";
import { answerWords, sentences } from "@rabat-process/core/sentences/index";
import type { Attendee } from "@rabat-process/events/answers";
import { delegationPhrase } from "@rabat-process/events/words";
import { isDatedEvent, slugOf, wordingOf } from "@rabat-process/events";
import { startOf } from "@rabat-process/events/answers";
import { addMinutes } from "@rabat-process/timezones";
import { html } from "hono/html";
import { eventPath } from "../addresses.ts";
import { placeWords } from "../event-place.ts";
import { factList } from "../fact-list.ts";
import { drawForeign, markForeign } from "../foreign.ts";
import type { Html } from "../html.ts";
import { inItsLanguage } from "../layout.ts";
import { answerForm } from "./answer-form.ts";
import type { AnswerPage } from "./answer-view.ts";
import { lowerFirst, momentFor, momentIn, nameEach, whenFor } from "./lead.ts";
import { confirmForm } from "./link-layout.ts";
import { linkWords } from "./words.ts";

/** The page of a delegation that has answered. */
export interface AnsweredPage extends AnswerPage {
  readonly attendee: Attendee;
  /** Until when the answer can be changed, in words. */
  readonly until: string | undefined;
  /** Whether the form is folded away behind an act; it stands below where it is to be seen at once. */
  readonly isFormFolded: boolean;
}

/** What is so by the answer: `Nigeria will attend`. */
export function nowSo({ locale, member, attendee }: AnsweredPage): string {
  const { partstat, standing } = attendee;
  const state = standing === "confirmed" || standing === "none" ? partstat : standing;
  return linkWords[locale].now[state](member.delegation);
}

/** What is so, since when, and what there is to do next. */
export function answeredLead(page: AnsweredPage, notes: Html): Html {
  const { locale, attendee } = page;
  const { standing } = attendee;
  return html`${page.done === undefined ? "" : html`<p class="done" role="status">${doneWords(page.done, page)}</p>`}
    <p class="quiet">${page.done === "answer" ? momentOf(page) : givenWords(page)}</p>
    <h1>${nowSo(page)}</h1>
    ${notes}
    ${standing === "none" || standing === "confirmed" ? "" : html`<p>${sentences[locale].standing[standing]}</p>`}
    ${facts(page)} ${nextActs(page)} ${hints(page)} ${toDelegation(page)}`;
}

/** What was done to come here. */
export function doneWords(
  done: "answer" | "undo",
  { locale, state }: Pick<AnswerPage, "locale" | "state">,
): string {
  const { state: words, undo } = linkWords[locale];
  return { answer: words.saved, undo: undo[state.attendee === undefined ? "none" : "restored"] }[
    done
  ];
}

type Given = Pick<AnsweredPage, "locale" | "member" | "nameOf" | "attendee">;

/** Who gave the answer, and when. */
export function givenWords(given: Given): string {
  const { locale, member, attendee } = given;
  const { state: words } = linkWords[locale];
  return attendee.by === member.user
    ? words.recorded(momentOf(given))
    : words.by(nameAnswerer(given), momentOf(given));
}

function momentOf({ locale, member, attendee }: Given): string {
  return momentIn(whenGiven(attendee), member.delegation, locale);
}

function nameAnswerer({ locale, nameOf, attendee }: Given): string {
  const { state: words } = linkWords[locale];
  if (attendee.onBehalf === "organiser") return words.secretariat;
  return nameOf(attendee.by) ?? words.somebody;
}

function facts({ locale, site, member, state, attendee }: AnsweredPage): Html {
  const { event } = state;
  const words = linkWords[locale];
  const title = wordingOf(event.summary, locale);
  const place = placeWords(markForeign(event, locale), locale);
  return factList([
    [
      words.state.meeting,
      html`<strong>${inItsLanguage(title, locale)}</strong>
        <small>${whenFor(event, member.delegation, locale)}</small>
        ${place === undefined ? "" : html`<small>${drawForeign(place)}</small>`}
        <small
          ><a href="${site.link(eventPath(slugOf(event))[locale])}">${words.program}</a></small
        >`,
    ],
    ...particulars({ locale, attendee }),
  ]);
}

/** Who comes, and what they need. */
export function particulars({
  locale,
  attendee,
}: Pick<AnsweredPage, "locale" | "attendee">): Parameters<typeof factList>[0] {
  const { who, needs } = linkWords[locale];
  const { people } = attendee;
  const isComing = attendee.partstat !== "DECLINED";
  return [
    [who.label, people.length > 0 ? nameEach(people) : isComing ? html`${who.none}` : undefined],
    [needs.about, attendee.needs === undefined ? undefined : html`${attendee.needs}`],
  ];
}

/** All that there is to do: to join, to note it, to change it, and to undo what came by the link of somebody else. */
function nextActs(page: AnsweredPage): Html | "" {
  const { locale, site, state, attendee } = page;
  const { event, joinUrl } = state;
  const { state: words } = linkWords[locale];
  const file = site.link(`${eventPath(slugOf(event))[locale]}.ics`);
  const isComing = attendee.partstat !== "DECLINED";
  const calendar = [file, words.calendar] as const;
  const ways = [
    ...(isComing && isDatedEvent(event) ? [calendar] : []),
    ...(joinUrl === undefined ? [] : [[joinUrl, words.join] as const]),
  ];
  // Weeks before a meeting it is to be noted, and on its day to be joined.
  const ordered = joinUrl !== undefined && isSoon(page) ? ways.toReversed() : ways;
  const acts = [
    ...ordered.map(
      ([address, name], index) =>
        html`<a class="${index === 0 ? "go" : "do"}" href="${address}">${name}</a>`,
    ),
    ...(page.isFormFolded ? [change(page)] : []),
    ...(state.closed === "deadline-passed" && isComing ? [decline(page)] : []),
    ...(state.undo === undefined ? [] : [undo(page, state.undo)]),
  ];
  if (acts.length === 0) return "";
  return html`<ul class="acts">
    ${acts.map((act) => html`<li>${act}</li>`)}
  </ul>`;
}

/** Whether a meeting begins within a day, or has begun. */
function isSoon({ now, state: { event } }: AnsweredPage): boolean {
  const start = startOf(event);
  return start !== undefined && start <= addMinutes(now, 24 * 60);
}

function change(page: AnsweredPage): Html {
  const { locale, attendee, until } = page;
  const { change: plain, complete } = linkWords[locale].state;
  const lacksNames = attendee.partstat !== "DECLINED" && attendee.people.length === 0;
  return html`<details class="ask">
    <summary>${lacksNames ? complete : plain}</summary>
    ${answerForm(page, until)}
  </details>`;
}

/** Says that the delegation comes no longer, which is taken after the time for answers as well. */
function decline({ locale, nonces, problems, state, attendee }: AnsweredPage): Html {
  return confirmForm({
    ...{ purpose: "decline", nonce: nonces.answer, problems, ...linkWords[locale].decline },
    fields: html`<input type="hidden" name="sequence" value="${state.event.sequence}" />
      <input type="hidden" name="answered" value="${attendee.at}" />`,
  });
}

/** Undoes an answer that came by the link of somebody else. */
function undo(page: AnsweredPage, { to }: NonNullable<AnsweredPage["state"]["undo"]>): Html {
  const { locale, member, nonces, problems, attendee } = page;
  const words = linkWords[locale].undo;
  const former =
    to === undefined
      ? words.formerNone
      : words.former(
          lowerFirst(answerWords(to, locale), locale),
          momentFor(whenGiven(to), member.delegation, locale),
        );
  return confirmForm({
    ...{ purpose: "undo", nonce: nonces.undo, problems, open: words.open },
    about: `${words.text(nameAnswerer(page))} ${former}`,
    confirm: words.confirm,
    button: words.button,
    fields: html`<input type="hidden" name="answered" value="${attendee.at}" />`,
  });
}

function hints({ locale, state, until }: AnsweredPage): Html | "" {
  const words = linkWords[locale];
  const sentences = [
    ...(state.joinUrl === undefined ? [] : [words.state.joinHere]),
    ...(until === undefined ? [] : [words.canChange(until)]),
  ];
  return sentences.length === 0 ? "" : html`<p class="quiet">${sentences.join(" ")}</p>`;
}

/** The way to all that the delegation is asked. */
export function toDelegation({
  locale,
  member,
  delegationAddress,
}: Pick<AnswerPage, "locale" | "member" | "delegationAddress">): Html | "" {
  if (delegationAddress === undefined) return "";
  const words = linkWords[locale].toDelegation(delegationPhrase(member.delegation, "of", locale));
  return html`<p class="clock"><a href="${delegationAddress}">${words}</a></p>`;
}
