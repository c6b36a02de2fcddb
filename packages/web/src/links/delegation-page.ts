import type { DelegationState } from "@rabat-process/core/links/read-link";
import { describeEntry } from "@rabat-process/core/events/stored-change";
import type { Member } from "@rabat-process/core/ports/people";
import { answerWords, sentences } from "@rabat-process/core/sentences/index";
import type { Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { delegationName, wordingOf } from "@rabat-process/events";
import { delegationPhrase } from "@rabat-process/events/words";
import type { Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import { createHash } from "node:crypto";
import type { Site } from "../addresses.ts";
import { shapes } from "../appearance.ts";
import { dayLeaf } from "../day-leaf.ts";
import { drawForeign } from "../foreign.ts";
import type { Html } from "../html.ts";
import { inItsLanguage } from "../layout.ts";
import { choices } from "./answer-form.ts";
import type { Problem } from "./link-layout.ts";
import { confirmForm, linkLayout, problemAlert, problemOf } from "./link-layout.ts";
import { forWhom, nameAll, whenFor, whereAndUntil } from "./lead.ts";
import { notMe } from "./not-me.ts";
import { linkWords } from "./words.ts";

/** What the page of a delegation is drawn from. */
export interface DelegationPage {
  readonly site: Site;
  readonly locale: Locale;
  readonly member: Member;
  readonly state: DelegationState;
  readonly nonces: Readonly<Record<"delegation" | "feed" | "language" | "end", string>>;
  readonly problems: readonly Problem[];
  /** Whether organisers hear from the app of what is done here. */
  readonly isInSlack: boolean;
  /** What was chosen of the events, by their fields, where the page is shown once more. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Where an event of its own can be answered with names and needs. */
  readonly eventAddress: (event: CalendarEvent) => string;
  readonly done?:
    | { readonly kind: "answers"; readonly count: number }
    | { readonly kind: "language" }
    | { readonly kind: "feed"; readonly address: string }
    | undefined;
}

/** The field of the form in which an event is answered. */
export function fieldOf(event: Pick<CalendarEvent, "uid">): string {
  return `answer-${keyOf(event)}`;
}

/** What the fields about an event end with: its short name may be that of another one by the time they are sent. */
export function keyOf({ uid }: Pick<CalendarEvent, "uid">): string {
  return createHash("sha256").update(uid).digest("base64url").slice(0, 12);
}

export function isChoice(field: string): boolean {
  return field.startsWith("answer-");
}

/** All that a delegation is asked and has answered, for one of its people. */
export function delegationPage(page: DelegationPage): Html {
  const { locale, member, problems } = page;
  const words = linkWords[locale];
  const name = delegationName(member.delegation, locale);
  const title = words.delegation.title(delegationPhrase(member.delegation, "of", locale));
  return linkLayout({
    ...page,
    title: problems.length > 0 ? `${words.error} – ${title}` : title,
    hasOtherLanguage: true,
    main: html`${problemAlert(words.alert[page.done === undefined ? "other" : "partly"], problems)}
      <div class="lead">
        <p class="quiet">${forWhom(member, locale)}</p>
        <h1>${name}</h1>
        ${done(page)} ${news(page)}
      </div>
      ${waiting(page)} ${answered(page)} ${feed(page)} ${language(page)}
      ${notMe({ ...page, nonce: page.nonces.end })}`,
  });
}

function done({ locale, done: what }: DelegationPage): Html | "" {
  const words = linkWords[locale].delegation;
  switch (what?.kind) {
    case undefined:
      return "";
    case "answers":
      return html`<p role="status"><strong>${words.sent(what.count)}</strong></p>`;
    case "language":
      return html`<p role="status"><strong>${words.languageDone}</strong></p>`;
    case "feed":
      return html`<div role="status">
        <p><strong>${words.feedDone}</strong></p>
        <p class="address">${what.address}</p>
        <ul class="acts">
          <li>
            <a class="go" href="${what.address.replace(/^https?:/, "webcal:")}"
              >${words.feedOpen}</a
            >
          </li>
        </ul>
      </div>`;
  }
}

function news({ locale, state }: DelegationPage): Html | "" {
  const lines = state.changed.flatMap(({ event, entry }) => {
    const words = describeEntry(entry.details ?? {}, locale);
    return words === undefined ? [] : [{ title: wordingOf(event.summary, locale).text, words }];
  });
  if (lines.length === 0) return "";
  return html`<div class="note">
    <p><strong>${linkWords[locale].news.title}</strong></p>
    ${lines.map(({ title, words }) => html`<p><strong>${title}</strong><br />${words}</p>`)}
  </div>`;
}

function waiting(page: DelegationPage): Html {
  const { locale, state, nonces } = page;
  const words = linkWords[locale].delegation;
  if (state.waiting.length === 0)
    return html`<section aria-labelledby="waiting">
      <h2 id="waiting">${words.waiting}</h2>
      <p>${words.nothing}</p>
    </section>`;
  return html`<section aria-labelledby="waiting">
    <h2 id="waiting">${words.waiting}</h2>
    <form method="post" novalidate>
      <input type="hidden" name="purpose" value="delegation" />
      <input type="hidden" name="nonce" value="${nonces.delegation}" />
      ${state.waiting.map((asked) => question(asked, page))}
      <ul class="acts">
        <li><button class="go">${words.send}</button></li>
      </ul>
      <p class="quiet">${words.stay}</p>
    </form>
  </section>`;
}

function question(
  { event, attendee }: DelegationState["waiting"][number],
  { locale, problems, chosen, member }: DelegationPage,
): Html {
  const field = fieldOf(event);
  const isWrong = problems.some((problem) => problem.field === field);
  const where = whereAndUntil(event, { ...member, attendee }, locale);
  return html`<fieldset class="${isWrong ? "wrong" : ""}">
    <legend>${inItsLanguage(wordingOf(event.summary, locale), locale)}</legend>
    <p class="quiet">
      ${whenFor(event, member.delegation, locale)}${where.map((words) => html`<br /><span>${drawForeign(words)}</span>`)}
    </p>
    ${event.status === "postponed" ? html`<p class="quiet">${linkWords[locale].state.noDate}</p>` : ""}
    ${attendee === undefined ? "" : html`<p>${sentences[locale].standing.offered}</p>`}
    ${problemOf(problems, field)}
    <input type="hidden" name="sequence-${keyOf(event)}" value="${event.sequence}" />
    <input type="hidden" name="answered-${keyOf(event)}" value="${attendee?.at ?? ""}" />
    <div class="abreast">${choices(field, chosen[field], problems, locale)}</div>
  </fieldset>`;
}

function answered(page: DelegationPage): Html {
  const { locale, state } = page;
  const words = linkWords[locale].delegation;
  return html`<section aria-labelledby="answered">
    <h2 id="answered">${words.answered}</h2>
    ${
      state.answered.length === 0
        ? html`<p>${words.noAnswers}</p>`
        : html`<ul class="events">
            ${state.answered.map((each) => answeredEvent(each, page))}
          </ul>`
    }
  </section>`;
}

function answeredEvent(
  {
    event,
    attendee,
    isClosed,
  }: { readonly event: CalendarEvent; readonly attendee: Attendee; readonly isClosed: boolean },
  { locale, member, eventAddress }: DelegationPage,
): Html {
  const words = linkWords[locale].delegation;
  const people = nameAll(attendee.people);
  const where = whereAndUntil(event, { ...member, attendee }, locale);
  return html`<li class="${shapes[event.status]}">
    <h3>
      <a href="${eventAddress(event)}"
        >${inItsLanguage(wordingOf(event.summary, locale), locale)}</a
      >
    </h3>
    <p>${whenFor(event, member.delegation, locale)}</p>
    ${where.map((words) => html`<p class="quiet">${drawForeign(words)}</p>`)}
    ${people === "" ? "" : html`<p>${people}</p>`}
    <p class="state">
      <b>${answerWords(attendee, locale)}</b>
      ${isClosed ? "" : html`<a class="clock" href="${eventAddress(event)}">${words.change}</a>`}
    </p>
    ${dayLeaf(event, { locale, hasPassed: false })}
  </li>`;
}

function feed({ locale, nonces, problems }: DelegationPage): Html {
  const words = linkWords[locale].delegation;
  return html`<section class="clock" aria-labelledby="feed">
    <h2 id="feed">${words.feed}</h2>
    <p>${words.feedText}</p>
    ${confirmForm({
      ...{ purpose: "feed", nonce: nonces.feed, problems, open: words.feedAsk },
      confirm: words.feedConfirm,
      button: words.feedButton,
    })}
  </section>`;
}

function language({ locale, nonces, problems }: DelegationPage): Html {
  const words = linkWords[locale].delegation;
  return html`<section class="clock" aria-labelledby="language">
    <h2 id="language">${words.language}</h2>
    <form method="post" novalidate>
      <input type="hidden" name="purpose" value="language" />
      <input type="hidden" name="nonce" value="${nonces.language}" />
      ${problemOf(problems, "locale")}
      <label for="locale">${words.languageLabel}</label>
      <select id="locale" name="locale">
        <option value="">${words.languageAsIs(words.names[locale])}</option>
        <option value="en">${words.names.en}</option>
        <option value="fr">${words.names.fr}</option>
      </select>
      <button>${words.save}</button>
    </form>
  </section>`;
}
