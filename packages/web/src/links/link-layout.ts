import type { Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import type { Site } from "../addresses.ts";
import { paths } from "../addresses.ts";
import { frame } from "../frame.ts";
import type { Html } from "../html.ts";
import { otherLocale, say } from "../locales/index.ts";

interface LinkLayout {
  readonly site: Site;
  readonly locale: Locale;
  readonly title: string;
  /** Whether the page can be had in the other language, by the same address. */
  readonly hasOtherLanguage: boolean;
  readonly main: Html;
}

/**
 * The frame of a page behind a personal link: a way home and to the other language, and nothing that leads a reader, a
 * search engine or another site to the address.
 */
export function linkLayout({ site, locale, title, hasOtherLanguage, main }: LinkLayout): Html {
  return frame({
    ...{ site, locale, main },
    title: `${title} – ${say(locale).siteName}`,
    head: html`<meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />`,
    navigation: "",
    otherLanguage: hasOtherLanguage ? `?lang=${otherLocale[locale]}` : undefined,
    address: site.address(paths.schedule[locale]),
    changed: undefined,
    ways: [],
  });
}

/** Problems with what was sent, each with the field that it is about: the first thing on the page. */
export interface Problem {
  /** The id of the field. */
  readonly field: string;
  readonly text: string;
}

export function problemAlert(title: string, problems: readonly Problem[]): Html | "" {
  if (problems.length === 0) return "";
  return html`<div class="alert" tabindex="-1" autofocus>
    <div role="alert">
      <h2>${title}</h2>
      <ul>
        ${problems.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}
      </ul>
    </div>
  </div>`;
}

/** What is wrong with a field, in the same words as above it all. */
export function problemOf(problems: readonly Problem[], field: string): Html | "" {
  const problem = problems.find((each) => each.field === field);
  if (problem === undefined) return "";
  return html`<p id="${field}-problem"><strong>${problem.text}</strong></p>`;
}

/** What a field says of itself where something is wrong with it. */
export function invalid(problems: readonly Problem[], field: string): Html | "" {
  return problems.some((each) => each.field === field)
    ? html`aria-invalid="true" aria-describedby="${field}-problem"`
    : "";
}

/**
 * A form that does nothing unless its box is ticked: what presses every button ticks none. It is folded away under what
 * looks like a button, so that a reader sees one act.
 */
export function confirmForm({
  purpose,
  nonce,
  open,
  confirm,
  button,
  problems,
  about,
  fields = "",
}: {
  readonly purpose: string;
  readonly nonce: string;
  /** What is pressed to see the box. */
  readonly open: string;
  /** What follows from it. */
  readonly about?: string;
  readonly confirm: string;
  readonly button: string;
  readonly problems: readonly Problem[];
  readonly fields?: Html | "";
}): Html {
  const field = `confirm-${purpose}`;
  const isWrong = problems.some((each) => each.field === field);
  return html`<details class="ask" ${isWrong ? html`open` : ""}>
    <summary>${open}</summary>
    <form method="post" novalidate>
      <input type="hidden" name="purpose" value="${purpose}" />
      <input type="hidden" name="nonce" value="${nonce}" />
      ${fields} ${about === undefined ? "" : html`<p>${about}</p>`} ${problemOf(problems, field)}
      <label class="choice"
        ><input
          type="checkbox"
          id="${field}"
          name="confirm"
          value="yes"
          ${invalid(problems, field)}
        />${confirm}</label
      >
      <button>${button}</button>
    </form>
  </details>`;
}
