import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { totals } from "./limits.ts";
import type { Block, Message } from "./message.ts";
import { escapeMrkdwn, plainText, shorten } from "./mrkdwn.ts";

/**
 * A message whose text for notifications and screen readers says all that its blocks say, in their order and as
 * sentences, and then what can be pressed. The reader’s own hour is left out: a notification would call UTC their time.
 */
export function spokenMessage(blocks: readonly Block[], locale: Locale): Message {
  const said = blocks.flatMap(linesOf).map(asSentence);
  const buttons = blocks.flatMap(buttonsOf);
  const last = buttons.length === 0 ? [] : [say(locale).card.buttons(buttons.join(", "))];
  const text = shorten(escapeMrkdwn([...said, ...last].join(" ")), totals.text);
  return { text, blocks: [...blocks] };
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case "header":
      return [block.text.text];
    case "section":
      return [block.text, ...(block.fields ?? [])].flatMap((part) =>
        part === undefined ? [] : plainLines(part.text),
      );
    case "context":
      return block.elements.flatMap(({ text }) => plainLines(text));
    case "actions":
    case "divider":
      return [];
  }
}

function plainLines(mrkdwn: string): string[] {
  return mrkdwn
    .split("\n")
    .filter((line) => !line.includes("<!date^"))
    .map((line) =>
      plainText(line.replaceAll(/(^|[^\p{L}\p{N}])[*_`]|[*_`](?![\p{L}\p{N}])/gu, "$1")),
    )
    .map((line) => line.trim().replace(/^• /, ""))
    .filter((line) => line !== "");
}

function asSentence(line: string): string {
  return /[.!?:;…]$/.test(line) ? line : `${line}.`;
}

function buttonsOf(block: Block): string[] {
  const elements =
    block.type === "actions"
      ? block.elements
      : block.type === "section" && block.accessory !== undefined
        ? [block.accessory]
        : [];
  return elements.flatMap((element) => (element.type === "button" ? [element.text.text] : []));
}
