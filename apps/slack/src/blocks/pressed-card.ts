import { z } from "zod";
import { ids, readAnswer, readMore } from "./ids.ts";
import { readShown } from "./shown.ts";

/** A press on a message in a channel that everybody there sees. */
const Press = z.object({
  type: z.literal("block_actions"),
  team: z.object({ id: z.string() }),
  container: z.object({
    type: z.literal("message"),
    channel_id: z.string().regex(/^[CG]/),
    message_ts: z.string(),
    is_ephemeral: z.literal(false).optional(),
  }),
  message: z
    .object({ subtype: z.string().optional(), thread_ts: z.string().optional() })
    .optional(),
  actions: z.array(
    z.object({
      action_id: z.string(),
      block_id: z.string().optional(),
      value: z.string().optional(),
      selected_option: z.object({ value: z.string() }).nullish(),
    }),
  ),
});

/** A message with the card of an event: its place in Slack, and the event by its UID. */
interface PressedCard {
  readonly event: string;
  readonly channel: string;
  readonly ts: string;
  readonly team: string;
}

/** The card on which somebody pressed; undefined where that was no card in a channel. */
export function pressedCard(body: unknown): PressedCard | undefined {
  const press = Press.safeParse(body);
  const action = press.data?.actions[0];
  if (!press.success || action === undefined) return undefined;
  const { container, message = {}, team } = press.data;
  const { channel_id: channel, message_ts: ts } = container;
  // The first message of a thread names itself; cards are no replies.
  const isReply = message.thread_ts !== undefined && message.thread_ts !== ts;
  const event = eventOf(action);
  if (event === undefined || isReply || message.subtype === "ephemeral") return undefined;
  return { event, channel, ts, team: team.id };
}

/** The event of a button that stands on cards. */
function eventOf({ action_id: id, block_id: block = "", value, selected_option: option }: Action) {
  const isButton =
    readAnswer(id) !== undefined || id === ids.details || id === ids.who || id === ids.about;
  if (isButton) return value === undefined ? undefined : readShown(value).uid;
  return id === ids.more ? readMore(option?.value ?? "", block)?.uid : undefined;
}

type Action = z.infer<typeof Press>["actions"][number];
