import type { JsonObject } from "./json.ts";
import { isObject, objectsOf, textOf, walk } from "./json.ts";

export interface Block extends JsonObject {
  readonly type: string;
}

export interface SharedFile {
  readonly name: string;
  /** Where a person opens it. */
  readonly url: string;
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
  readonly files: readonly SharedFile[];
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
    files: objectsOf(raw["files"]).map((file) => ({
      name: textOf(file["name"]),
      url: textOf(file["permalink"]),
    })),
    ...(threadTs === "" ? {} : { threadTs }),
  };
}

/** The blocks of a modal. */
export function blocksOf(view: JsonObject): readonly Block[] {
  return objectsOf(view["blocks"]).filter(isBlock);
}

function isBlock(value: JsonObject): value is Block {
  return typeof value["type"] === "string";
}

/** Every text that is drawn, button labels and options of menus too, one a line. */
export function drawnText({ text, blocks }: Pick<Message, "text" | "blocks">): string {
  return blocks.length === 0 ? text : drawnView({ blocks });
}

/** Every text of a modal or a Home, one a line: title, labels, and what stands in the inputs too. */
export function drawnView(view: JsonObject): string {
  return [...walk(view)]
    .flatMap((part) => [textOf(part["text"]), textOf(part["initial_value"])])
    .filter(Boolean)
    .join("\n");
}

/** The words of a label, which Slack writes as a text object: that of a button or option, or of an input. */
export function labelOf(element: JsonObject, name: "text" | "label" = "text"): string {
  const label = element[name];
  return isObject(label) ? textOf(label["text"]) : "";
}
