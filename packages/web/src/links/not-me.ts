import type { Member } from "@rabat-process/core/ports/people";
import type { Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import type { Html } from "../html.ts";
import { nameOnPage } from "./lead.ts";
import type { Problem } from "./link-layout.ts";
import { confirmForm } from "./link-layout.ts";
import { linkWords } from "./words.ts";

/** The way out for whoever is somebody else. */
export function notMe({
  locale,
  member,
  nonce,
  problems,
  isInSlack,
}: {
  readonly locale: Locale;
  readonly member: Pick<Member, "name" | "delegation">;
  readonly nonce: string;
  readonly problems: readonly Problem[];
  readonly isInSlack: boolean;
}): Html {
  const words = linkWords[locale].notMe;
  const who = nameOnPage(member, locale);
  return html`<section class="clock" aria-labelledby="not-me">
    <h2 id="not-me">${words.title}</h2>
    <p>${isInSlack ? words.text(who) : words.textUnheard(who)}</p>
    ${confirmForm({
      ...{ purpose: "end", nonce, problems, open: words.open },
      ...{ confirm: words.confirm(who), button: words.button },
    })}
  </section>`;
}
