import { endLink } from "@rabat-process/core/links/end-link";
import type { OpenLink } from "@rabat-process/core/links/open-link";
import type { Context } from "hono";
import type { Typed } from "./answer-fields.ts";
import type { LinkDeps } from "./deps.ts";
import type { Problem } from "./link-layout.ts";
import { nameOnPage } from "./lead.ts";
import { localeOf, plainPage, sendPage } from "./respond.ts";
import { linkWords } from "./words.ts";

/** Ends the links of a person whose link reached somebody else. */
export async function endByForm(
  deps: LinkDeps,
  context: Context,
  {
    opened,
    typed,
    again,
  }: {
    readonly opened: OpenLink;
    readonly typed: Typed;
    /** Shows the page once more, with what is wrong. */
    readonly again: (problems: readonly Problem[]) => Promise<Response>;
  },
): Promise<Response> {
  const { link, member } = opened;
  const locale = localeOf(context, member);
  const { errors, notMe } = linkWords[locale];
  const problem = (text: string) => again([{ field: "confirm-end", text }]);
  const form = { purpose: "end", now: deps.clock.now() } as const;
  if (deps.tokens.drawnAt(typed["nonce"] ?? "", link, form) === undefined)
    return problem(errors.form);
  if (typed["confirm"] !== "yes")
    return problem(errors.confirm(notMe.confirm(nameOnPage(member, locale))));
  await endLink(deps, opened);
  const { site, isInSlack } = deps;
  const text = isInSlack ? notMe.done : notMe.doneUnheard;
  return sendPage(context, plainPage({ site, locale }, { title: notMe.doneTitle, text }));
}
