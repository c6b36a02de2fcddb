import type { AnswerState } from "@rabat-process/core/links/read-link";
import { describeEntry } from "@rabat-process/core/events/stored-change";
import type { Member } from "@rabat-process/core/ports/people";
import { answerWords, sentences } from "@rabat-process/core/sentences/index";
import type { DelegationCode } from "@rabat-process/events";
import {
  deadlineOf,
  delegationName,
  isDatedEvent,
  shortId,
  wordingOf,
} from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import type { Site } from "../addresses.ts";
import { eventPath } from "../addresses.ts";
import type { Html } from "../layout.ts";
import { inItsLanguage } from "../layout.ts";
import type { Typed } from "./answer-fields.ts";
import { fieldsOf, maxText, peopleFields } from "./answer-fields.ts";
import { dayLeaf, momentFor, whenAndWhere } from "./lead.ts";
import type { Problem } from "./link-layout.ts";
import { confirmForm, invalid, linkLayout, problemAlert, problemOf } from "./link-layout.ts";
import { linkWords } from "./words.ts";

/** What the page of a person for an event is drawn from. */
export interface AnswerPage {
  readonly site: Site;
  readonly locale: Locale;
  readonly member: Member;
  readonly state: AnswerState;
  /** What people are called whom the page names; undefined for whom it may not. */
  readonly nameOf: (person: string) => string | undefined;
  /** A nonce for each of its forms. */
  readonly nonces: Readonly<Record<"answer" | "undo" | "end", string>>;
  /** What was typed, where the page is shown once more. */
  readonly typed?: Typed | undefined;
  readonly problems: readonly Problem[];
  /** Whether an answer was just recorded, or undone. */
  readonly done: "answer" | "undo" | undefined;
  /** Where all that the delegation is asked stands. */
  readonly delegationAddress: string | undefined;
}

/** The page by which a person answers to an event. */
export function answerPage(page: AnswerPage): Html {
  const { locale, member, state, problems } = page;
  const { event, closed } = state;
  const words = linkWords[locale];
  const title = wordingOf(event.summary, locale);
  const delegation = delegationName(member.delegation, locale);
  const lead = problems.length > 0 ? `${words.error} – ${title.text}` : title.text;
  return linkLayout({
    ...page,
    title: lead,
    hasOtherLanguage: true,
    main: html`${problemAlert(words.alert.answer, problems)}
      <div class="lead ${event.status}">
        ${dayLeaf(event, locale)}
        <p class="quiet">${words.forPerson(member.name ?? delegation, delegation)}</p>
        <h1>${inItsLanguage(title, locale)}</h1>
        ${whenAndWhere(event, member.delegation, locale)}
        <p>
          <a href="${page.site.link(eventPath(shortId(event))[locale])}">${words.program}</a>
        </p>
        ${news(page)} ${present(page)}
      </div>
      ${closed === undefined ? form(page, delegation) : html`<p>${sentences[locale].closed[closed]}</p>`}
      ${undo(page)} ${others(page)}`,
  });
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

/** What the delegation answered, by whom and when, and what goes with that. */
function present(page: AnswerPage): Html {
  const { locale, member, state, done, site } = page;
  const { attendee, event, joinUrl } = state;
  const words = linkWords[locale].state;
  const saved = {
    answer: html`<p role="status"><strong>${words.saved}</strong> ${words.told}</p>`,
    undo: html`<p role="status"><strong>${linkWords[locale].undo.done}</strong></p>`,
  };
  const status = done === undefined ? "" : saved[done];
  if (attendee === undefined)
    return html`${status}
      <p>${words.none} ${untilWhen(page)}</p>`;
  const time = momentFor(attendee.at, member.delegation, locale);
  const who = attendee.by === member.user ? undefined : nameAnswerer(page);
  const standing = standingWords(page);
  const links = [
    ...(joinUrl === undefined
      ? []
      : [html`<li><a class="go" href="${joinUrl}">${words.join}</a></li>`]),
    ...(isDatedEvent(event)
      ? [
          html`<li>
            <a class="do" href="${site.link(`${eventPath(shortId(event))[locale]}.ics`)}"
              >${words.calendar}</a
            >
          </li>`,
        ]
      : []),
  ];
  return html`${status}
    <p>
      <strong
        >${words.now(delegationName(member.delegation, locale), answerWords(attendee, locale))}</strong
      >
    </p>
    <p class="quiet">
      ${who === undefined ? words.recorded(time) : words.by(who, time)} ${untilWhen(page)}
    </p>
    ${standing === undefined ? "" : html`<p>${standing}</p>`}
    ${
      links.length === 0
        ? ""
        : html`<ul class="acts">
            ${links}
          </ul>`
    }`;
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

function untilWhen({ locale, member, state }: AnswerPage): string {
  const deadline = deadlineOf(state.event);
  if (deadline === undefined || state.closed !== undefined) return "";
  return linkWords[locale].state.until(momentFor(deadline, member.delegation, locale));
}

function form(page: AnswerPage, delegation: string): Html {
  const { locale, state, nonces, problems } = page;
  const words = linkWords[locale];
  const { attendee, event } = state;
  const typed = page.typed ?? fieldsOf(attendee ?? { people: [] });
  const isWrong = problems.some(({ field }) => field === "answer");
  return html`<form method="post" novalidate>
    <input type="hidden" name="purpose" value="answer" />
    <input type="hidden" name="nonce" value="${nonces.answer}" />
    <input type="hidden" name="sequence" value="${event.sequence}" />
    <input type="hidden" name="answered" value="${attendee?.at ?? ""}" />
    <section>
      <fieldset id="answer" class="${isWrong ? "wrong" : ""}">
        <legend>${words.state.title(delegation)}</legend>
        ${problemOf(problems, "answer")} ${choices("answer", typed["answer"], problems, locale)}
      </fieldset>
    </section>
    ${people(page, typed)} ${texts(page, typed)}
    <section>
      <ul class="acts">
        <li><button class="go">${words.send}</button></li>
      </ul>
      <p class="quiet">${words.canChange} ${words.byLink}</p>
    </section>
  </form>`;
}

/** Three answers, of which none is chosen unless somebody chose it. */
export function choices(
  name: string,
  chosen: string | undefined,
  problems: readonly Problem[],
  locale: Locale,
): Html {
  const { answers } = sentences[locale];
  return html`${(["ACCEPTED", "TENTATIVE", "DECLINED"] as const).map(
    (partstat) =>
      html`<label class="choice"
        ><input
          type="radio"
          name="${name}"
          value="${partstat}"
          ${chosen === partstat ? html`checked` : ""}
          ${invalid(problems, name)}
        />${answers[partstat]}</label
      >`,
  )}`;
}

function people({ locale, state, problems }: AnswerPage, typed: Typed): Html {
  const { who } = linkWords[locale];
  const named = state.attendee?.people.length ?? 0;
  const count = peopleFields(state.quota, named);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const isUsed = (number: number) =>
    ["name", "role", "email"].some((field) => (typed[`${field}-${number}`] ?? "") !== "");
  const open = Math.max(1, numbers.findLast(isUsed) ?? 1);
  const draw = (number: number) => person(number, { typed, problems, locale });
  const more = numbers.slice(open);
  return html`<section aria-labelledby="who">
    <h2 id="who">${who.title}</h2>
    <p class="quiet">${state.quota === undefined ? who.open : who.hint(state.quota)}</p>
    ${numbers.slice(0, open).map(draw)}
    ${
      more.length === 0
        ? ""
        : html`<details>
            <summary>${who.more}</summary>
            ${more.map(draw)}
          </details>`
    }
  </section>`;
}

function person(
  number: number,
  { typed, problems, locale }: { typed: Typed; problems: readonly Problem[]; locale: Locale },
): Html {
  const { who } = linkWords[locale];
  const field = (name: "name" | "role" | "email") => {
    const id = `${name}-${number}`;
    const isWrong = problems.some((problem) => problem.field === id);
    return html`<div class="${isWrong ? "wrong" : ""}">
      <label for="${id}">${who[name]}</label>
      ${problemOf(problems, id)}
      <input
        id="${id}"
        name="${id}"
        type="${name === "email" ? "email" : "text"}"
        autocomplete="off"
        value="${typed[id] ?? ""}"
        ${invalid(problems, id)}
      />
    </div>`;
  };
  return html`<fieldset class="inner">
    <legend>${who.person(number)}</legend>
    <div class="two">${field("name")} ${field("role")}</div>
    ${field("email")}
  </fieldset>`;
}

function texts({ locale, problems }: AnswerPage, typed: Typed): Html {
  const words = linkWords[locale];
  const area = (name: "needs" | "comment", label: string) =>
    html`<label for="${name}">${label}</label>
      ${problemOf(problems, name)}
      <textarea
        id="${name}"
        name="${name}"
        rows="2"
        maxlength="${maxText}"
        ${invalid(problems, name)}
      >
${typed[name] ?? ""}</textarea>`;
  return html`<section aria-labelledby="need">
    <h2 id="need">${words.needs.title}</h2>
    <p class="quiet">${words.needs.hint}</p>
    ${area("needs", words.needs.label)} ${area("comment", words.comment)}
  </section>`;
}

/** Undoes an answer that came by the link of somebody else. */
function undo(page: AnswerPage): Html | "" {
  const { locale, state, nonces, problems } = page;
  if (!state.isUndoable) return "";
  const words = linkWords[locale].undo;
  return html`<section aria-labelledby="undo">
    <h2 id="undo">${words.title}</h2>
    <p>${words.text(nameAnswerer(page))}</p>
    ${confirmForm({
      ...{ purpose: "undo", nonce: nonces.undo, problems },
      confirm: words.confirm,
      button: words.button,
      fields: html`<input type="hidden" name="answered" value="${state.attendee?.at ?? ""}" />`,
    })}
  </section>`;
}

/** The way to the delegation’s page, and out for whoever is somebody else. */
function others({ locale, member, nonces, problems, delegationAddress }: AnswerPage): Html {
  const delegation = delegationName(member.delegation, locale);
  return html`${
    delegationAddress === undefined
      ? ""
      : html`<p>
          <a href="${delegationAddress}">${linkWords[locale].toDelegation(delegation)}</a>
        </p>`
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
  readonly member: { readonly name?: string; readonly delegation: DelegationCode };
  readonly nonce: string;
  readonly problems: readonly Problem[];
}): Html {
  const words = linkWords[locale].notMe;
  const who = member.name ?? delegationName(member.delegation, locale);
  return html`<section class="clock" aria-labelledby="not-me">
    <h2 id="not-me">${words.title}</h2>
    <p>${words.text(who)}</p>
    ${confirmForm({ purpose: "end", nonce, problems, confirm: words.confirm(who), button: words.button })}
  </section>`;
}
