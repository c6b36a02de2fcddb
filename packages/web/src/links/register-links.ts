import { isAskedOf } from "@rabat-process/core/links/asked";
import type { LinkRefusal, PresentedLink } from "@rabat-process/core/links/open-link";
import {
  isLongOver,
  openAnswerLink,
  openDelegationLink,
} from "@rabat-process/core/links/open-link";
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { answerPath, delegationPath } from "../addresses.ts";
import { UnreadableStoreError } from "../documents.ts";
import { findEvent } from "../feeds.ts";
import { showAnswerPage, takeAnswerPage } from "./answer-routes.ts";
import { showDelegationPage, takeDelegationPage } from "./delegation-routes.ts";
import type { LinkDeps } from "./deps.ts";
import { refuse } from "./respond.ts";

/** No form of ours comes near this. */
const maxFormBytes = 65_536;

type Take<Opened> = (deps: LinkDeps, context: Context, opened: Opened) => Promise<Response>;

/** Opens what an address names, or says why it does not. */
type Open<Opened> = (
  deps: LinkDeps,
  presented: PresentedLink,
  context: Context,
) => Promise<(Opened & { readonly ok: true }) | LinkRefusal>;

/**
 * The pages behind personal links. Reading one changes nothing, however it is done: only a form that somebody filled in is
 * taken, once.
 */
export function registerLinks(web: Hono, deps: LinkDeps): void {
  serve(web, deps, answerPath(":token"), {
    open: openAnswerLink,
    show: showAnswerPage,
    take: takeAnswerPage,
  });
  serve(web, deps, delegationPath(":token"), {
    open: openDelegationLink,
    show: showDelegationPage,
    take: takeDelegationPage,
  });
  serve(web, deps, `${delegationPath(":token")}/:event`, {
    open: openEventOfDelegation,
    show: showAnswerPage,
    take: takeAnswerPage,
  });
}

const limit = bodyLimit({
  maxSize: maxFormBytes,
  onError: (context) =>
    context.text(`The form is too large: expected at most ${maxFormBytes} bytes.\n`, 413),
});

function serve<Opened>(
  web: Hono,
  deps: LinkDeps,
  path: string,
  page: { readonly open: Open<Opened>; readonly show: Take<Opened>; readonly take: Take<Opened> },
): void {
  const by =
    (take: Take<Opened>, endForms?: (id: PresentedLink) => Promise<void>) =>
    async (context: Context) => {
      const presented = deps.tokens.read(context.req.param("token") ?? "");
      if (presented === undefined)
        return refuse(context, deps.site, { ok: false, reason: "unknown-link" });
      const opened = await page.open(deps, presented, context).catch((cause: unknown) => {
        throw new UnreadableStoreError("the store cannot be read", { cause });
      });
      if (opened.ok) return take(deps, context, opened);
      await endForms?.(presented);
      return refuse(context, deps.site, opened);
    };
  // Whatever is asked and answered here.
  web.use(path, async (context, next) => {
    await next();
    context.header("Cache-Control", "no-store");
    context.header("X-Robots-Tag", "noindex, nofollow");
  });
  web.get(path, by(page.show));
  // A link may open once more: what it refuses now counts no more when it is sent again then.
  const endForms = async ({ id, opens }: PresentedLink) => {
    const link = await deps.store.link(id);
    if (link !== undefined && opens(link.counter)) await deps.store.endForms(link);
  };
  web.post(path, limit, by(page.take, endForms));
  web.all(path, (context) => {
    const allow = { Allow: "GET, HEAD, OPTIONS, POST" };
    if (context.req.method === "OPTIONS") return context.body(null, 204, allow);
    const { method } = context.req;
    return context.text(
      `This address does not accept ${method}: use GET, HEAD or POST.\n`,
      405,
      allow,
    );
  });
}

/** An event that a delegation is asked about, by the link to all of them. */
const openEventOfDelegation: Open<Parameters<typeof showAnswerPage>[2]> = async (
  deps,
  presented,
  context,
) => {
  const opened = await openDelegationLink(deps, presented);
  if (!opened.ok) return opened;
  const slug = context.req.param("event") ?? "";
  const event = findEvent(await deps.store.events(), slug);
  // Other meetings are nobody’s business here: a name is quickly guessed.
  if (event === undefined || !(await isAskedOf(deps, event, opened.member))) {
    const draft = findEvent(await deps.store.drafts(), slug);
    const links = draft === undefined ? [] : await deps.store.linksOf(opened.member.user);
    const wasSent = links.some((link) => link.event === draft?.uid);
    return { ok: false, reason: wasSent ? "withdrawn" : "unknown-link" };
  }
  return isLongOver(event, deps) ? { ok: false, reason: "ended" } : { ...opened, event };
};
