import type { JsonObject } from "./json.ts";
import { isObject, objectsOf, textOf, walk } from "./json.ts";

export interface Block extends JsonObject {
  readonly type: string;
}

/** A message as one person sees it. */
export interface Message {
  readonly ts: string;
  readonly channel: string;
  /** Who wrote it: a person, or the app's bot. */
  readonly user: string;
  /** What notifications and screen readers say; with blocks, it is not what is drawn. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Only this person sees it. */
  readonly ephemeral: boolean;
  readonly edited: boolean;
  /** The message that it replies to. */
  readonly threadTs?: string;
}

/** Undefined when the message is shown to somebody else only. */
export function readMessage(raw: JsonObject, viewer: string): Message | undefined {
  const ephemeral = raw["subtype"] === "ephemeral";
  if (ephemeral && raw["ephemeral_to"] !== viewer) return undefined;
  const threadTs = textOf(raw["thread_ts"]);
  return {
    ts: textOf(raw["ts"]),
    channel: textOf(raw["channel"]),
    user: textOf(raw["user"]),
    text: textOf(raw["text"]),
    blocks: objectsOf(raw["blocks"]).filter(isBlock),
    ephemeral,
    edited: raw["edited"] !== undefined,
    ...(threadTs === "" ? {} : { threadTs }),
  };
}

function isBlock(value: JsonObject): value is Block {
  return typeof value["type"] === "string";
}

/** Every text that is drawn, button labels and options of menus too, one a line. */
export function drawnText({ text, blocks }: Pick<Message, "text" | "blocks">): string {
  if (blocks.length === 0) return text;
  return [...walk(blocks)]
    .map((part) => textOf(part["text"]))
    .filter(Boolean)
    .join("\n");
}

/** The words of a label, which Slack writes as a text object. */
export function labelOf(element: JsonObject): string {
  const label = element["text"];
  return isObject(label) ? textOf(label["text"]) : "";
}
