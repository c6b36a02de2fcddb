import { sentences } from "@rabat-process/core/sentences/index";
import type { Locale } from "@rabat-process/timezones";
import { html, raw } from "hono/html";
import type { Html } from "../html.ts";
import type { Typed } from "./answer-fields.ts";
import { fieldsOf, lastPerson, maxText, peopleFields } from "./answer-fields.ts";
import type { AnswerPage } from "./answer-view.ts";
import type { Problem } from "./link-layout.ts";
import { invalid, problemOf } from "./link-layout.ts";
import { linkWords } from "./words.ts";

/**
 * The form of an answer: no answer is chosen in it, and what is known stands in its fields.
 *
 * @param until the last day or moment for answers, in words
 */
export function answerForm(page: AnswerPage, until: string | undefined): Html {
  const { locale, member, state, nonces, problems } = page;
  const words = linkWords[locale];
  const { attendee, event } = state;
  const typed = page.typed ?? fieldsOf(attendee ?? { people: [] });
  const isWrong = problems.some(({ field }) => field === "answer");
  const hint = [
    ...(until === undefined || attendee !== undefined ? [] : [words.state.until(until)]),
    ...(attendee === undefined ? [words.state.none] : []),
    ...(event.status === "postponed" ? [words.state.noDate] : []),
  ].join(" ");
  return html`<form method="post" novalidate>
    <input type="hidden" name="purpose" value="answer" />
    <input type="hidden" name="nonce" value="${nonces.answer}" />
    <input type="hidden" name="sequence" value="${event.sequence}" />
    <input type="hidden" name="answered" value="${attendee?.at ?? ""}" />
    <section>
      <fieldset class="${isWrong ? "wrong" : ""}">
        <legend>${words.state.title(member.delegation)}</legend>
        ${hint === "" ? "" : html`<p class="quiet">${hint}</p>`} ${problemOf(problems, "answer")}
        ${choices("answer", typed["answer"], problems, locale)}
      </fieldset>
    </section>
    ${people(page, { typed, until })} ${needs(page, typed)}
    <section>${area("comment", words.comment, { typed, problems })}</section>
    <section class="send">
      <ul class="acts">
        <li><button class="go">${words.send}</button></li>
      </ul>
      <p class="quiet">${words.canChange(until)} ${words.byLink}</p>
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
    (partstat, index) =>
      html`<label class="choice"
        ><input
          type="radio"
          ${index === 0 ? html`id="${name}"` : ""}
          name="${name}"
          value="${partstat}"
          ${chosen === partstat ? html`checked` : ""}
          ${invalid(problems, name)}
        />${answers[partstat]}</label
      >`,
  )}`;
}

function people(
  { locale, state, problems }: AnswerPage,
  { typed, until }: { readonly typed: Typed; readonly until: string | undefined },
): Html {
  const { who } = linkWords[locale];
  const named = state.attendee?.people.length ?? 0;
  const count = Math.max(peopleFields(state.quota, named), lastPerson(typed));
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const open = Math.max(1, lastPerson(typed));
  const isOnline = state.event.format !== "in-person";
  const draw = (number: number) => person(number, { typed, problems, locale, isOnline });
  const more = numbers.slice(open).reduceRight<Html | "">(
    (inner, number) =>
      html`<details>
        <summary>${who.more(number)}</summary>
        ${draw(number)} ${inner}
      </details>`,
    "",
  );
  return html`<section class="coming" aria-labelledby="who">
    <h2 id="who">${who.title}</h2>
    <p class="quiet">${who.hint(state.quota, until)}</p>
    ${numbers.slice(0, open).map(draw)} ${more}
  </section>`;
}

function person(
  number: number,
  {
    typed,
    problems,
    locale,
    isOnline,
  }: { typed: Typed; problems: readonly Problem[]; locale: Locale; isOnline: boolean },
): Html {
  const { who } = linkWords[locale];
  const labels = { ...who, email: isOnline ? who.emailToJoin : who.email };
  const field = (name: "name" | "role" | "email") => {
    const id = `${name}-${number}`;
    const isWrong = problems.some((problem) => problem.field === id);
    return html`<div class="${isWrong ? "wrong" : ""}">
      <label for="${id}">${labels[name]}</label>
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

function needs({ locale, state, problems }: AnswerPage, typed: Typed): Html {
  const words = linkWords[locale].needs;
  // Nobody travels to what is online only.
  const label = state.event.format === "virtual" ? words.labelOnline : words.label;
  return html`<section class="coming" aria-labelledby="need">
    <h2 id="need">${words.title}</h2>
    <p class="quiet">${words.hint}</p>
    ${area("needs", label, { typed, problems })}
  </section>`;
}

function area(
  name: "needs" | "comment",
  label: string,
  { typed, problems }: { readonly typed: Typed; readonly problems: readonly Problem[] },
): Html {
  return html`<label for="${name}">${label}</label>
    ${problemOf(problems, name)}
    <textarea
      id="${name}"
      name="${name}"
      rows="2"
      maxlength="${maxText}"
      ${invalid(problems, name)}
    >
${linesOf(typed[name] ?? "")}</textarea>`;
}

/** A text of several lines, of which none is lost where pages are sent without the line breaks of their templates. */
function linesOf(text: string): readonly Html[] {
  return text.split("\n").map((line, index) => html`${index === 0 ? "" : raw("&#10;")}${line}`);
}
