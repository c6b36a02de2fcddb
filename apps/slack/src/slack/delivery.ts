import { digestOf } from "./digest.ts";
import { z } from "zod";

const Body = z.looseObject({
  event_id: z.string().optional(),
  trigger_id: z.string().optional(),
  command: z.string().optional(),
  callback_id: z.string().optional(),
  type: z.string().optional(),
  event: z.looseObject({ type: z.string() }).optional(),
  view: z.looseObject({ callback_id: z.string().optional() }).nullish(),
  actions: z
    .array(z.looseObject({ action_id: z.string(), action_ts: z.string().optional() }))
    .optional(),
  user: z.looseObject({ id: z.string() }).optional(),
  user_id: z.string().optional(),
});

/** What the lines about something that Slack delivered carry: a name that is the same when it comes twice, and what it is. */
export function describeDelivery(body: unknown): {
  readonly delivery: string;
  readonly of: string;
} {
  const read = Body.safeParse(body);
  if (!read.success) return { delivery: "none", of: "unknown" };
  const {
    event_id: event,
    trigger_id: trigger,
    command,
    actions,
    view,
    type = "unknown",
  } = read.data;
  return {
    // Whoever has a trigger may open a form with it for three seconds.
    delivery: event ?? (trigger === undefined ? "none" : digestOf(trigger)),
    of:
      command ??
      actions?.[0]?.action_id ??
      read.data.event?.type ??
      view?.callback_id ??
      read.data.callback_id ??
      type,
  };
}

/**
 * The name of a delivery that is acknowledged with nothing, so that it can be kept, acknowledged, and dealt with then: a
 * press, a command, a shortcut, an event. Undefined for the others: what is answered to a form is its acknowledgement.
 */
export function nameToKeep(body: unknown): string | undefined {
  const read = Body.safeParse(body);
  if (!read.success) return undefined;
  const { type, command, event_id: event, trigger_id: trigger, actions, user, user_id } = read.data;
  const by = user?.id ?? user_id ?? "";
  const [action] = actions ?? [];
  if (type === "block_actions" && action?.action_ts !== undefined)
    return `press:${by}:${action.action_id}:${action.action_ts}`;
  if (type === "event_callback" && event !== undefined) return `event:${event}`;
  const isAsked = command !== undefined || type === "shortcut" || type === "message_action";
  return isAsked && trigger !== undefined ? `asked:${by}:${digestOf(trigger)}` : undefined;
}

/** Whether Slack says that it holds events back (https://docs.slack.dev/reference/events/app_rate_limited): Bolt knows none such. */
export function isRateNotice(body: unknown): boolean {
  return Body.safeParse(body).data?.type === "app_rate_limited";
}
