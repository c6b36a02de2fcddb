import { openedBy } from "@rabat-process/core/links/link-use";
import type { OpenLink } from "@rabat-process/core/links/open-link";
import type { DelegationState } from "@rabat-process/core/links/read-link";
import { readDelegationState } from "@rabat-process/core/links/read-link";
import { takeForm } from "@rabat-process/core/links/take-form";
import type { FormTaken } from "@rabat-process/core/ports/links";
import { chooseLanguageByLink } from "@rabat-process/core/people/choose-language";
import { makeFeed } from "@rabat-process/core/people/personal-feed";
import { slugOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { Context } from "hono";
import type { Typed } from "./answer-fields.ts";
import { sendAnswers } from "./delegation-answers.ts";
import type { DelegationPage } from "./delegation-page.ts";
import { delegationPage } from "./delegation-page.ts";
import type { LinkDeps } from "./deps.ts";
import { endByForm } from "./end-form.ts";
import type { Problem } from "./link-layout.ts";
import { inLanguage, localeOf, readForm, refuse, sendOpened } from "./respond.ts";
import { readSentForm } from "./sent-form.ts";
import type { FormPurpose } from "./tokens.ts";
import { linkWords } from "./words.ts";

/** Shows all that a delegation is asked to one of its people. */
export function showDelegationPage(
  deps: LinkDeps,
  context: Context,
  opened: OpenLink,
): Promise<Response> {
  return drawDelegationPage(deps, context, { opened, problems: [] });
}

/** Takes what a person sends from the page of their delegation. */
export async function takeDelegationPage(
  deps: LinkDeps,
  context: Context,
  opened: OpenLink,
): Promise<Response> {
  const typed = await readForm(deps, context);
  const purposes = {
    ...{ delegation: takeAnswers, feed: takeFeed },
    ...{ language: takeLanguage, end: takeEnd },
  };
  const take = Object.entries(purposes).find(([purpose]) => purpose === typed?.["purpose"])?.[1];
  if (typed === undefined || take === undefined)
    return drawDelegationPage(deps, context, { opened, problems: [], status: 400 });
  return take(deps, context, { opened, typed });
}

interface Sent {
  readonly opened: OpenLink;
  readonly typed: Typed;
}

/** Each answer that was chosen is recorded on its own; what was not chosen stays as it is. */
async function takeAnswers(
  deps: LinkDeps,
  context: Context,
  { opened, typed }: Sent,
): Promise<Response> {
  const words = linkWords[localeOf(context, opened.member)].errors;
  const { by, drawnAt, isCurrent } = readSent(deps, opened, typed, "delegation");
  const sent = await sendAnswers(deps, by, {
    ...{ typed, drawnAt, isCurrent },
    locale: localeOf(context, opened.member),
  });
  if (sent === "ended") return refuse(context, deps.site, { ok: false, reason: sent });
  const { count, chosen } = sent;
  const problems: readonly Problem[] =
    drawnAt === undefined
      ? [{ field: "waiting", text: words.form }, ...sent.problems]
      : count + sent.problems.length === 0
        ? [{ field: "waiting", text: words.answers }]
        : sent.problems;
  const done = count === 0 ? undefined : ({ kind: "answers", count } as const);
  return drawDelegationPage(deps, context, {
    ...{ opened, problems, chosen, done },
    status: problems.length === 0 ? 200 : 409,
  });
}

async function takeFeed(
  deps: LinkDeps,
  context: Context,
  { opened, typed }: Sent,
): Promise<Response> {
  const { user } = opened.member;
  const locale = localeOf(context, opened.member);
  const { errors } = linkWords[locale];
  const wrong = (text: string) =>
    drawDelegationPage(deps, context, {
      ...{ opened, status: 409 },
      problems: [{ field: "confirm-feed", text }],
    });
  const { by, drawnAt } = readSent(deps, opened, typed, "feed");
  if (drawnAt === undefined) return wrong(errors.form);
  if (typed["confirm"] !== "yes")
    return wrong(errors.confirm(linkWords[locale].delegation.feedConfirm));
  const { nonce = "" } = typed;
  const taken = await takeForm(deps, by, { act: "link-feed", nonce, drawnAt });
  if (taken === "ended") return refuse(context, deps.site, { ok: false, reason: taken });
  const made = deps.tokens.feedFor(nonce);
  // What is sent once more has the same address, unless another one was made since.
  const isOld = taken === "repeated" && (await deps.store.feed(made.hash)) === "revoked";
  if (taken === "spent" || taken === "too-often" || isOld) return wrong(whyNot(taken, locale));
  const link = openedBy(opened);
  const feed = { user, scope: "all", locale, link } as const;
  const outcome = await makeFeed({ ...deps, feedTokens: { create: () => made } }, feed);
  if (!outcome.ok) return refuse(context, deps.site, { ok: false, reason: "ended" });
  const done = { kind: "feed", address: outcome.address } as const;
  return drawDelegationPage(deps, context, { opened, problems: [], done });
}

async function takeLanguage(
  deps: LinkDeps,
  context: Context,
  { opened, typed }: Sent,
): Promise<Response> {
  const locale = localeOf(context, opened.member);
  const { errors } = linkWords[locale];
  const wrong = (text: string) =>
    drawDelegationPage(deps, context, {
      ...{ opened, status: 409 },
      problems: [{ field: "locale", text }],
    });
  const chosen = (["en", "fr"] as const).find((each) => each === typed["locale"]);
  const { by, drawnAt } = readSent(deps, opened, typed, "language");
  if (drawnAt === undefined) return wrong(errors.form);
  if (chosen === undefined) return wrong(errors.language);
  const { nonce = "" } = typed;
  const taken = await takeForm(deps, by, { act: "link-language", nonce, drawnAt });
  // What is sent once more was chosen before, and still is: also where that was a moment ago.
  const isChosen =
    taken === "repeated" && (await deps.store.person(opened.member.user)).locale === chosen;
  if (taken === "ended") return refuse(context, deps.site, { ok: false, reason: taken });
  if (taken !== "taken" && !isChosen) return wrong(whyNot(taken, locale));
  if (!isChosen && !(await chooseLanguageByLink(deps, opened.member, chosen)))
    return refuse(context, deps.site, { ok: false, reason: "ended" });
  const member = { ...opened.member, locale: chosen };
  return drawDelegationPage(deps, context, {
    opened: { ...opened, member },
    problems: [],
    done: { kind: "language" },
  });
}

async function takeEnd(
  deps: LinkDeps,
  context: Context,
  { opened, typed }: Sent,
): Promise<Response> {
  return endByForm(deps, context, {
    ...{ opened, typed },
    again: (problems) => drawDelegationPage(deps, context, { opened, problems, status: 400 }),
  });
}

function readSent(deps: LinkDeps, opened: OpenLink, typed: Typed, purpose: FormPurpose) {
  return readSentForm(deps, opened, { nonce: typed["nonce"] ?? "", form: { purpose } });
}

/** Why a form that counts once does not. */
function whyNot(taken: Exclude<FormTaken, "ended">, locale: Locale): string {
  const { errors } = linkWords[locale];
  return taken === "too-often" ? errors["too-many-forms"] : errors.form;
}

interface Drawing extends Pick<DelegationPage, "problems" | "done"> {
  readonly opened: OpenLink;
  readonly chosen?: DelegationPage["chosen"];
  readonly status?: 200 | 400 | 409;
}

async function drawDelegationPage(
  deps: LinkDeps,
  context: Context,
  { opened, problems, chosen = {}, done, status = 200 }: Drawing,
): Promise<Response> {
  const { member } = opened;
  const { site, tokens, clock, isInSlack } = deps;
  // What was refused ended the forms of the page: this one has others.
  const link = (status === 409 ? await deps.store.link(opened.link.id) : undefined) ?? opened.link;
  const state: DelegationState = await readDelegationState(deps, { ...opened, link });
  const nonce = (purpose: FormPurpose) => tokens.createNonce(link, { purpose }, clock.now());
  const page = delegationPage({
    ...{ site, member, state, problems, chosen, done, isInSlack },
    locale: localeOf(context, member),
    nonces: {
      ...{ delegation: nonce("delegation"), feed: nonce("feed") },
      ...{ language: nonce("language"), end: nonce("end") },
    },
    eventAddress: (event) => inLanguage(context, `${tokens.addressOf(link)}/${slugOf(event)}`),
  });
  return sendOpened(deps, context, { link: opened.link, page, status });
}
