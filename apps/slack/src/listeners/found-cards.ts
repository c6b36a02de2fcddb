import type { App } from "@slack/bolt";
import { z } from "zod";
import { ids, readAnswer, readMore } from "../blocks/ids.ts";
import type { PostedCard } from "../ports/cards.ts";
import { adoptCard } from "../use-cases/adopt-card.ts";
import type { Deps } from "./deps.ts";

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
  message: z.object({ subtype: z.string().optional(), thread_ts: z.undefined() }).optional(),
  actions: z.array(
    z.object({
      action_id: z.string(),
      block_id: z.string().optional(),
      value: z.string().optional(),
      selected_option: z.object({ value: z.string() }).nullish(),
    }),
  ),
});

/** The card on which somebody pressed; undefined where that was no card in a channel. */
export function pressedCard(body: unknown): PostedCard | undefined {
  const press = Press.safeParse(body);
  const action = press.data?.actions[0];
  if (!press.success || action === undefined || press.data.message?.subtype === "ephemeral") return undefined;
  const event = eventOf(action);
  const { channel_id: channel, message_ts: ts } = press.data.container;
  return event === undefined ? undefined : { event, channel, ts, team: press.data.team.id };
}

/** The event of a button that stands on cards. */
function eventOf({ action_id: id, block_id: block = "", value, selected_option: option }: Action) {
  if (readAnswer(id) !== undefined || id === ids.details || id === ids.who) return value;
  return id === ids.more ? readMore(option?.value ?? "", block)?.uid : undefined;
}

type Action = z.infer<typeof Press>["actions"][number];

/** Takes in cards of which the app does not know that Slack took them, by what is pressed on them. */
export function registerFoundCards(app: App, deps: Pick<Deps, "store" | "clock">): void {
  app.use(async ({ body, next }) => {
    await next();
    const card = pressedCard(body);
    if (card !== undefined) await adoptCard(deps, card);
  });
}
