import { describeEntry } from "@rabat-process/core/events/stored-change";
import type { Member } from "@rabat-process/core/ports/people";
import { answerWords, sentences } from "@rabat-process/core/sentences/index";
import { delegationPhrase, isDatedEvent, shortId, wordingOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import { eventPath } from "../addresses.ts";
import { shapes } from "../appearance.ts";
import { dayLeaf } from "../day-leaf.ts";
import { factList } from "../fact-list.ts";
import type { Html } from "../html.ts";
import { inItsLanguage } from "../layout.ts";
import { answerForm } from "./answer-form.ts";
import type { AnswerPage } from "./answer-view.ts";
import {
  forWhom,
  lowerFirst,
  momentFor,
  nameAll,
  nameOnPage,
  untilWhen,
  whenAndWhere,
} from "./lead.ts";
import type { Problem } from "./link-layout.ts";
import { confirmForm, linkLayout, problemAlert } from "./link-layout.ts";
import { linkWords } from "./words.ts";

/** The page by which a person answers to an event. */
export function answerPage(page: AnswerPage): Html {
  const { locale, member, state, problems } = page;
  const { event, closed } = state;
  const words = linkWords[locale];
  const title = wordingOf(event.summary, locale);
  const lead = problems.length > 0 ? `${words.error} – ${title.text}` : title.text;
  const until = closed === undefined ? untilWhen(event, member.delegation, locale) : undefined;
  return linkLayout({
    ...page,
    title: lead,
    hasOtherLanguage: true,
    main: html`${problemAlert(alertTitle(page), problems)}
      <div class="lead ${shapes[event.status]}">
        ${dayLeaf(event, { locale, hasPassed: closed === "over" || closed === "held" })}
        <p class="quiet">${forWhom(member, locale)}</p>
        <h1>${inItsLanguage(title, locale)}</h1>
        <div class="when">
          ${whenAndWhere(event, member.delegation, locale)}
          <div>${elsewhere(page)}</div>
        </div>
        ${messages(page)} ${news(page)} ${present(page, until)}
      </div>
      ${closed === undefined ? answerAgain(page, until) : html`<section><p>${sentences[locale].closed[closed]}</p></section>`}
      ${undo(page)} ${others(page)}`,
  });
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

/** The form: folded away where there is an answer, so that this is what a reader sees. */
function answerAgain(page: AnswerPage, until: string | undefined): Html {
  const { locale, state, problems } = page;
  const form = answerForm(page, until);
  const isAnswered = state.attendee !== undefined && state.attendee.standing !== "offered";
  if (!isAnswered || problems.some(({ field }) => !field.startsWith("confirm-"))) return form;
  return html`<details class="ask change">
    <summary>${linkWords[locale].state.change}</summary>
    ${form}
  </details>`;
}

/** What the delegation answered, by whom and when, and what goes with that. */
function present(page: AnswerPage, until: string | undefined): Html {
  const { locale, member, state, done } = page;
  const { attendee, joinUrl } = state;
  const words = linkWords[locale].state;
  const saved = {
    answer: words.saved,
    undo: linkWords[locale].undo[attendee === undefined ? "none" : "restored"],
  };
  const status =
    done === undefined
      ? ""
      : html`<div class="done" role="status">
          <p><strong>${saved[done]}</strong></p>
        </div>`;
  // An open form says itself that nobody has answered.
  if (attendee === undefined)
    return html`${status} ${state.closed === undefined ? "" : html`<p>${words.none}</p>`}`;
  const time = momentFor(attendee.at, member.delegation, locale);
  const who = attendee.by === member.user ? undefined : nameAnswerer(page);
  const standing = standingWords(page);
  const { people } = attendee;
  const facts = factList([
    [
      words.answer,
      html`<strong>${answerWords(attendee, locale)}</strong>
        <small>${who === undefined ? words.recorded(time) : words.by(who, time)}</small>`,
    ],
    [linkWords[locale].who.title, people.length === 0 ? undefined : html`${nameAll(people)}`],
    [
      linkWords[locale].needs.title,
      attendee.needs === undefined ? undefined : html`${attendee.needs}`,
    ],
  ]);
  const further = [
    ...(joinUrl === undefined ? [] : [words.joinHere]),
    ...(until === undefined ? [] : [linkWords[locale].canChange(until)]),
  ].join(" ");
  return html`${status} ${facts} ${standing === undefined ? "" : html`<p>${standing}</p>`}
  ${nextActs(page)} ${further === "" ? "" : html`<p class="quiet">${further}</p>`}`;
}

/** What somebody who comes can do: join, and have the event in their calendar. */
function nextActs({ locale, site, state: { event, joinUrl } }: AnswerPage): Html | "" {
  const words = linkWords[locale].state;
  const file = site.link(`${eventPath(shortId(event))[locale]}.ics`);
  const acts = [
    ...(joinUrl === undefined ? [] : [html`<a class="go" href="${joinUrl}">${words.join}</a>`]),
    ...(isDatedEvent(event) ? [html`<a class="do" href="${file}">${words.calendar}</a>`] : []),
  ];
  if (acts.length === 0) return "";
  return html`<ul class="acts">
    ${acts.map((act) => html`<li>${act}</li>`)}
  </ul>`;
}

/** The page of the event. */
function elsewhere({ locale, site, state: { event } }: AnswerPage): Html {
  const path = site.link(eventPath(shortId(event))[locale]);
  return html`<a href="${path}">${linkWords[locale].program}</a>`;
}

function nameAnswerer({ locale, state, nameOf }: AnswerPage): string {
  const { state: words } = linkWords[locale];
  const { by = "", onBehalf } = state.attendee ?? {};
  if (onBehalf === "organiser") return words.secretariat;
  return nameOf(by) ?? words.somebody;
}

function standingWords({ locale, state }: AnswerPage): string | undefined {
  const { standing = "none" } = state.attendee ?? {};
  return standing === "none" || standing === "confirmed"
    ? undefined
    : sentences[locale].standing[standing];
}

/** Undoes an answer that came by the link of somebody else. */
function undo(page: AnswerPage): Html | "" {
  const { locale, state, nonces, problems } = page;
  if (state.undo === undefined) return "";
  const words = linkWords[locale].undo;
  const { to } = state.undo;
  const former =
    to === undefined
      ? words.formerNone
      : words.former(
          lowerFirst(answerWords(to, locale), locale),
          momentFor(to.at, page.member.delegation, locale),
        );
  return html`<section aria-labelledby="undo">
    <h2 id="undo">${words.title}</h2>
    <p>${words.text(nameAnswerer(page))} ${former}</p>
    ${confirmForm({
      ...{ purpose: "undo", nonce: nonces.undo, problems, open: words.open },
      confirm: words.confirm,
      button: words.button,
      fields: html`<input type="hidden" name="answered" value="${state.attendee?.at ?? ""}" />`,
    })}
  </section>`;
}

/** The way to the delegation’s page, and out for whoever is somebody else. */
function others({ locale, member, nonces, problems, delegationAddress }: AnswerPage): Html {
  const ofDelegation = delegationPhrase(member.delegation, "of", locale);
  return html`${
    delegationAddress === undefined
      ? ""
      : html`<section class="clock">
          <p><a href="${delegationAddress}">${linkWords[locale].toDelegation(ofDelegation)}</a></p>
        </section>`
  }
  ${notMe({ locale, member, nonce: nonces.end, problems })}`;
}

export function notMe({
  locale,
  member,
  nonce,
  problems,
}: {
  readonly locale: Locale;
  readonly member: Pick<Member, "name" | "delegation">;
  readonly nonce: string;
  readonly problems: readonly Problem[];
}): Html {
  const words = linkWords[locale].notMe;
  const who = nameOnPage(member, locale);
  return html`<section class="clock" aria-labelledby="not-me">
    <h2 id="not-me">${words.title}</h2>
    <p>${words.text(who)}</p>
    ${confirmForm({
      ...{ purpose: "end", nonce, problems, open: words.open },
      ...{ confirm: words.confirm(who), button: words.button },
    })}
  </section>`;
}
