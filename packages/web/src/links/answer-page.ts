import { describeEntry } from "@rabat-process/core/events/stored-change";
import { answerWords, sentences } from "@rabat-process/core/sentences/index";
import { slugOf, wordingOf } from "@rabat-process/events";
import { html } from "hono/html";
import { eventPath } from "../addresses.ts";
import { shapes } from "../appearance.ts";
import { dayLeaf } from "../day-leaf.ts";
import { factList } from "../fact-list.ts";
import type { Html } from "../html.ts";
import { inItsLanguage } from "../layout.ts";
import { answerForm } from "./answer-form.ts";
import type { AnswerPage } from "./answer-view.ts";
import type { AnsweredPage } from "./answered-lead.ts";
import { answeredLead, doneWords, givenWords, particulars, toDelegation } from "./answered-lead.ts";
import { forWhom, momentFor, untilWhen, whenAndWhere } from "./lead.ts";
import { linkLayout, problemAlert } from "./link-layout.ts";
import { notMe } from "./not-me.ts";
import { linkWords } from "./words.ts";

/** The page by which a person answers to an event, or reads what is so by the answer of the delegation. */
export function answerPage(page: AnswerPage): Html {
  const { locale, state, problems } = page;
  const words = linkWords[locale];
  const answered = asAnswered(page);
  const event = wordingOf(state.event.summary, locale).text;
  return linkLayout({
    ...page,
    // What previews of links and lists of tabs show says no answer.
    title: problems.length > 0 ? `${words.error} – ${event}` : event,
    hasOtherLanguage: true,
    main: html`${problemAlert(alertTitle(page), problems)}
      <div class="lead ${shapes[state.event.status]}">
        ${leaf(page)}
        ${answered === undefined ? askedLead(page) : answeredLead(answered, notes(page))}
      </div>
      ${further(page, answered)} ${answered === undefined ? others(page) : ""}
      ${notMe({ ...page, nonce: page.nonces.end })}`,
  });
}

/** The page as that of a delegation that has answered; undefined where nobody did, or where nothing follows from it now. */
function asAnswered(page: AnswerPage): AnsweredPage | undefined {
  const { locale, member, state, problems } = page;
  const { attendee, closed, event } = state;
  if (attendee === undefined) return undefined;
  if (closed !== undefined && closed !== "deadline-passed") return undefined;
  const isMistaken = problems.some(({ field }) => !field.startsWith("confirm-"));
  return {
    ...{ ...page, attendee },
    until: closed === undefined ? untilWhen(event, { ...member, attendee }, locale) : undefined,
    isFormFolded: closed === undefined && attendee.standing !== "offered" && !isMistaken,
  };
}

/** The form where it is not folded away, or why there is none. */
function further(page: AnswerPage, answered: AnsweredPage | undefined): Html | "" {
  const { locale, member, state } = page;
  const { attendee, closed, event } = state;
  if (closed !== undefined)
    return html`<section><p>${sentences[locale].closed[closed]}</p></section>`;
  if (answered?.isFormFolded === true) return "";
  return answerForm(page, untilWhen(event, { ...member, attendee }, locale));
}

function leaf({ locale, state: { event, closed } }: AnswerPage): Html {
  return dayLeaf(event, { locale, hasPassed: closed === "over" || closed === "held" });
}

/** What is asked, or what was, of an event that takes no answer any more. */
function askedLead(page: AnswerPage): Html {
  const { locale, member, state, done } = page;
  const { event, attendee, closed } = state;
  const words = linkWords[locale].state;
  const path = page.site.link(eventPath(slugOf(event))[locale]);
  // An open form says itself that nobody has answered.
  const isUntold = attendee === undefined && closed !== undefined;
  return html`<p class="quiet">${forWhom(member, locale)}</p>
    <h1>${inItsLanguage(wordingOf(event.summary, locale), locale)}</h1>
    <div class="when">
      ${whenAndWhere(event, member.delegation, locale)}
      <div><a href="${path}">${linkWords[locale].program}</a></div>
    </div>
    ${notes(page)}
    ${done === undefined ? "" : html`<p class="done" role="status">${doneWords(done, page)}</p>`}
    ${isUntold ? html`<p>${words.none}</p>` : ""}
    ${
      attendee === undefined
        ? ""
        : factList([
            [
              words.answer,
              html`<strong>${answerWords(attendee, locale)}</strong>
                <small>${givenWords({ ...page, attendee })}</small>`,
            ],
            ...particulars({ locale, attendee }),
          ])
    }`;
}

/** What the organisers said, and what happened since. */
function notes(page: AnswerPage): Html {
  return html`${messages(page)} ${news(page)}`;
}

function alertTitle({ locale, problems, state }: AnswerPage): string {
  const { alert } = linkWords[locale];
  if (problems.some(({ field }) => field.startsWith("confirm-"))) return alert.other;
  return state.attendee === undefined ? alert.answer : alert.change;
}

/** What the organisers said to those who come. */
function messages({ locale, member, state }: AnswerPage): Html | "" {
  if (state.messages.length === 0) return "";
  return html`<div class="note">
    <h2>${sentences[locale].messages.title}</h2>
    ${state.messages.map(({ at, words }) => {
      const wording = wordingOf(words, locale);
      const paragraphs = wording.text.split("\n");
      return html`<p class="quiet">${momentFor(at, member.delegation, locale)}</p>
        <div lang="${wording.locale}">${paragraphs.map((text) => html`<p>${text}</p>`)}</div>`;
    })}
  </div>`;
}

/** What happened since the person last did something here. */
function news({ locale, state }: AnswerPage): Html | "" {
  const changes = state.changes.flatMap(({ details = {} }) => describeEntry(details, locale) ?? []);
  const words = linkWords[locale].news;
  const lines = [...changes, ...(state.wasUndone ? [words.undone] : [])];
  if (lines.length === 0) return "";
  return html`<div class="note">
    <p><strong>${words.title}</strong></p>
    ${lines.map((line) => html`<p>${line}</p>`)}
  </div>`;
}

/** The way to the delegation’s page. */
function others(page: AnswerPage): Html | "" {
  const way = toDelegation(page);
  return way === "" ? "" : html`<section class="clock">${way}</section>`;
}
