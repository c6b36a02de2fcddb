import type { InviteOutcome, Only } from "@rabat-process/core/links/invite";
import { inviteByLink } from "@rabat-process/core/links/invite";
import { sentences } from "@rabat-process/core/sentences/index";
import type { Text } from "@rabat-process/events";
import { formatText } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { ids } from "../blocks/ids.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { invitationFiles } from "../invitations/files.ts";
import { say } from "../locales/index.ts";
import type { Deps } from "./deps.ts";
import { caller, tellCaller } from "./responses.ts";

const buttons = [
  [ids.inviteUntold, "untold"],
  [ids.inviteUndecided, "undecided"],
] as const;

/** The buttons that make the files for those who were not told of a change, or have not answered. */
export function registerInvite(app: App, deps: Deps): void {
  for (const [id, only] of buttons)
    app.action<BlockAction<ButtonAction>>(id, async ({ ack, action, body, client, respond }) => {
      await ack();
      const { user, locale } = await caller(deps, body, action);
      const answer = await invite(deps, { uid: action.value ?? "", user, only, locale });
      await tellCaller({ body, client, respond }, answer);
    });
}

/** Sends an organiser what the Secretariat writes to people with: a merge file, a text and letters. */
export async function invite(
  { linkAddresses, ...deps }: Deps,
  {
    locale,
    message,
    ...asked
  }: {
    readonly uid: string;
    readonly user: string;
    readonly only: Only;
    readonly locale: Locale;
    /** What the organisers say to those who come, where that is what the files are for. */
    readonly message?: Text | undefined;
  },
): Promise<Message> {
  const { notInvited } = sentences[locale].links;
  if (linkAddresses === undefined) return note(notInvited["no-key"]);
  const outcome = await inviteByLink({ ...deps, linkAddresses }, asked, async (invitees) => {
    const to = await deps.accounts.userOf(asked.user);
    if (to === undefined) throw new Error("nobody to send the files to");
    const occasion = { ...invitees, ...(message && { message }) };
    for (const file of await invitationFiles(occasion, invitees.invited, locale))
      await deps.sendFile(to, file);
  });
  if (!outcome.ok) return note(refusalWords(outcome.reason, locale));
  const { event, invited, closed } = outcome;
  const title = formatText(event.summary, locale);
  const { filesClosed } = sentences[locale].links;
  const words = [say(locale).invited(title, invited.length), ...(closed ? [filesClosed] : [])];
  return note(escapeMrkdwn(words.join(" ")));
}

function refusalWords(
  reason: Extract<InviteOutcome, { ok: false }>["reason"],
  locale: Locale,
): string {
  return reason === "organisers-only"
    ? sentences[locale].organisersOnly
    : sentences[locale].links.notInvited[reason];
}
