import { z } from "zod";

/** What Slack says of a press on a button. */
const Press = z.object({
  type: z.literal("block_actions"),
  user: z.object({ id: z.string() }),
  container: z.looseObject({ message_ts: z.string().optional(), view_id: z.string().optional() }),
  actions: z.tuple([
    z.object({
      type: z.literal("button"),
      action_id: z.string(),
      block_id: z.string(),
      value: z.string().optional(),
      action_ts: z.string(),
    }),
  ]),
});

/** Anything else that somebody does, such as sending a form. */
const Other = z.object({ type: z.string(), user: z.object({ id: z.string() }) });

/** The second click of a double click comes within this time, in seconds. */
const doubleClickTime = 1;

/**
 * Recognises the second click of a double click: the same button, pressed by the same person who has done nothing else
 * since, within a second. It would make a second line in the log, or a second feed that ends the first one.
 */
export function createDoubleClicks() {
  const last = new Map<string, { readonly button: string; readonly at: number }>();
  return {
    /** Whether this delivery of Slack is such a click. A press that Slack delivers twice is none: it has one time. */
    isSecond(body: unknown): boolean {
      const read = Press.safeParse(body);
      if (!read.success) {
        const other = Other.safeParse(body);
        if (other.success) last.delete(other.data.user.id);
        return false;
      }
      const { user, container, actions } = read.data;
      const [{ action_id, block_id, value = "", action_ts }] = actions;
      const { message_ts = "", view_id = "" } = container;
      const button = JSON.stringify([message_ts, view_id, block_id, action_id, value]);
      const at = Number(action_ts);
      const before = last.get(user.id);
      const passed = before === undefined ? Infinity : at - before.at;
      if (before?.button === button && passed > 0 && passed < doubleClickTime) return true;
      last.set(user.id, { button, at });
      return false;
    },
    /** Says that a press came to nothing: the next one counts, however soon it comes. */
    forget(body: unknown): void {
      const read = Press.safeParse(body);
      if (read.success) last.delete(read.data.user.id);
    },
  };
}
