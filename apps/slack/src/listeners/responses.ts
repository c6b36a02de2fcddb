import type { BlockAction, RespondFn, ViewResponseAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Locale } from "@rabat-process/timezones";
import type { Errors } from "../blocks/filled.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { say } from "../locales/index.ts";
import { personLocale } from "../slack/person-locale.ts";
import type { Deps } from "./deps.ts";

/** Who pressed what, in which language they are answered. */
export async function caller(
  deps: Deps,
  body: BlockAction,
  action: { readonly action_id: string; readonly action_ts: string },
) {
  const user = await deps.accounts.personOf(body.user.id);
  const pressedAt = Number(action.action_ts);
  return {
    user,
    team: body.team?.id ?? "",
    locale: await personLocale(deps, { user, channel: body.channel?.id }),
    // The same when Slack delivers one press twice.
    press: `${user}:${action.action_id}:${action.action_ts}`,
    pressedAt: Number.isFinite(pressedAt) ? pressedAt : undefined,
  };
}

/** Where a press can be answered. */
export interface Pressed {
  readonly body: BlockAction;
  readonly client: WebClient;
  readonly respond: RespondFn;
}

/** Tells the caller alone: where they pressed or, from a home, in their own conversation with the app. */
export async function tellCaller(
  { body, client, respond }: Pressed,
  message: Message,
): Promise<void> {
  const { text, blocks } = message;
  if (canRespond(body)) await respond(privately(message));
  else await client.chat.postMessage({ channel: body.user.id, text, blocks });
}

export async function answerOldButton(pressed: Pressed, locale: Locale): Promise<void> {
  await tellCaller(pressed, note(say(locale).oldButton));
}

/** Whether there is an address at which the press can be answered: a home has none. */
export function canRespond(body: BlockAction): boolean {
  return "response_url" in body;
}

/** Whether the pressed button stands in a message that only its reader sees. The local Slack marks it otherwise. */
export function isPrivate(body: BlockAction): boolean {
  return body.container["is_ephemeral"] === true || body.message?.["subtype"] === "ephemeral";
}

/** A message of its own that only the caller sees. */
export function privately({ text, blocks }: Message) {
  return { text, blocks, response_type: "ephemeral" as const, replace_original: false };
}

/** The message that was pressed, with new content. */
export function inPlace({ text, blocks }: Message) {
  return { text, blocks, replace_original: true };
}

/** What is wrong with a form that was submitted, by the block beside which it is told. */
export function refuse(errors: Errors): ViewResponseAction {
  return { response_action: "errors", errors };
}
