import { createKeyCutter } from "@rabat-process/core/links/without-keys";
import type { LinkRefusal } from "@rabat-process/core/links/open-link";
import type { Link } from "@rabat-process/core/ports/links";
import type { Member } from "@rabat-process/core/ports/people";
import { removeHidden } from "@rabat-process/events/words";
import type { Locale } from "@rabat-process/timezones";
import type { Context } from "hono";
import { html } from "hono/html";
import type { Site } from "../addresses.ts";
import type { Html } from "../html.ts";
import { toPage } from "../layout.ts";
import { say } from "../locales/index.ts";
import { preferredLocale } from "../preferred-locale.ts";
import { mailTo } from "../sender.ts";
import type { Typed } from "./answer-fields.ts";
import type { LinkDeps } from "./deps.ts";
import { linkLayout } from "./link-layout.ts";
import { linkWords } from "./words.ts";

/** A page that nobody keeps and no search engine lists. */
export async function sendPage(
  context: Context,
  page: Html,
  status: 200 | 400 | 404 | 409 | 410 | 413 = 200,
): Promise<Response> {
  const { text, type } = await toPage(page);
  return context.body(text, status, {
    "Content-Type": type,
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex, nofollow",
  });
}

/**
 * Sends a page that a link opened; says that it ended where it did so while the page was made. A form may be held back for
 * as long as a server waits: what was read for its page since may be somebody else's by now, the next key of the link
 * among it.
 */
export async function sendOpened(
  { store, site }: Pick<LinkDeps, "store" | "site">,
  context: Context,
  {
    link: { id, counter },
    page,
    status,
  }: {
    readonly link: Pick<Link, "id" | "counter">;
    readonly page: Html;
    readonly status: 200 | 400 | 409;
  },
): Promise<Response> {
  const present = await store.link(id);
  return present?.counter === counter
    ? sendPage(context, page, status)
    : refuse(context, site, { ok: false, reason: "ended" });
}

/** The language that was asked for by hand, that of the person, or that of the browser. */
export function localeOf(context: Context, member?: Member): Locale {
  const asked = context.req.query("lang");
  if (asked === "en" || asked === "fr") return asked;
  return member?.locale ?? preferredLocale(context);
}

/** An address of ours in the language that was asked for by hand, if any was. */
export function inLanguage(context: Context, address: string): string {
  const asked = context.req.query("lang");
  return asked === "en" || asked === "fr" ? `${address}?lang=${asked}` : address;
}

/** Says that a link opens nothing, or nothing any more, and whom to ask for another one. */
export function refuse(context: Context, site: Site, { reason }: LinkRefusal): Promise<Response> {
  const locale = localeOf(context);
  const words = linkWords[locale][reason === "unknown-link" ? "unknown" : reason];
  const { mailbox } = site.sender;
  const further =
    mailbox === undefined
      ? ""
      : html`<ul class="acts">
          <li><a class="go" href="${mailTo(mailbox)}">${say(locale).event.howTo.writeLink}</a></li>
        </ul>`;
  return sendPage(
    context,
    plainPage({ site, locale }, { ...words, further }),
    reason === "unknown-link" ? 404 : 410,
  );
}

/** A heading, a sentence, and what there is to do. */
export function plainPage(
  context: { readonly site: Site; readonly locale: Locale },
  {
    title,
    text,
    further = "",
  }: { readonly title: string; readonly text: string; readonly further?: Html | "" },
): Html {
  return linkLayout({
    ...context,
    title,
    hasOtherLanguage: false,
    main: html`<div class="lead">
      <h1>${title}</h1>
      <p>${text}</p>
      ${further}
    </div>`,
  });
}

/**
 * What a form sent, each field once, without what no program shows and without the key of a link that somebody pastes
 * along; undefined where no page of ours sent it.
 */
export async function readForm(
  { tokens }: Pick<LinkDeps, "tokens">,
  context: Context,
): Promise<Typed | undefined> {
  const type = context.req.header("Content-Type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) return undefined;
  // Sent by a page of another site.
  if (context.req.header("Sec-Fetch-Site") === "cross-site") return undefined;
  const fields = new URLSearchParams(await context.req.text());
  const cutKeys = createKeyCutter(tokens.isKey);
  return Object.fromEntries(
    [...fields].map(([name, value]) => [name, cutKeys(removeHidden(value))]),
  );
}
