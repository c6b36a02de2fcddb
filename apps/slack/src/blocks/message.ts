import type {
  ActionsBlock,
  Button,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  MrkdwnElement,
  Overflow,
  PlainTextElement,
  SectionBlock,
  StaticSelect,
} from "@slack/types";
import { limits, totals } from "./limits.ts";
import { shorten } from "./mrkdwn.ts";

type Press = Button & { action_id: string; value: string };
type More = Overflow & {
  action_id: string;
  options: { text: PlainTextElement; value: string; url?: string }[];
};
type Choice = StaticSelect & {
  action_id: string;
  options: { text: PlainTextElement; value: string }[];
};

/** The few kinds of blocks that every Slack client draws, and so does the local Slack. */
export type Block =
  | HeaderBlock
  | DividerBlock
  | (Omit<SectionBlock, "accessory"> & { accessory?: Press | More })
  | (Omit<ContextBlock, "elements"> & { elements: MrkdwnElement[] })
  | (Omit<ActionsBlock, "elements"> & { elements: (Press | Choice | More)[] });

/** A message as Slack takes it: `text` is for notifications and screen readers, in finished words. */
export interface Message {
  readonly text: string;
  readonly blocks: Block[];
}

export function header(text: string): Block {
  return {
    type: "header",
    text: { type: "plain_text", text: shorten(text, limits.header.text), emoji: false },
  };
}

/** @param text mrkdwn: whatever comes from people has gone through `escapeMrkdwn` */
export function section(text: string, accessory?: Press | More): Block {
  const body = { type: "section" as const, text: mrkdwn(shorten(text, limits.section.text)) };
  return accessory === undefined ? body : { ...body, accessory };
}

/**
 * Short texts side by side.
 *
 * @param texts mrkdwn, as for a section; at most `limits.section.fields[1]` of them
 */
export function fields(texts: readonly string[]): Block {
  return {
    type: "section",
    fields: texts.map((text) => mrkdwn(shorten(text, limits.section["fields[]"]))),
  };
}

/** @param text mrkdwn, as for a section */
export function context(text: string): Block {
  return { type: "context", elements: [mrkdwn(shorten(text, limits.section.text))] };
}

export function actions(blockId: string, elements: (Press | Choice | More)[]): Block {
  return { type: "actions", block_id: blockId, elements };
}

export function button(options: {
  action: string;
  value: string;
  text: string;
  label?: string;
  primary?: boolean;
  danger?: boolean;
  /** What Slack opens itself; it only reports the press. */
  url?: string;
}): Press {
  return {
    type: "button",
    action_id: options.action,
    value: options.value,
    text: plain(shorten(options.text, limits.button.text)),
    ...(options.label === undefined
      ? {}
      : { accessibility_label: shorten(options.label, limits.everything.accessibility_label) }),
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(options.primary === true ? { style: "primary" as const } : {}),
    ...(options.danger === true ? { style: "danger" as const } : {}),
  };
}

export function select(
  action: string,
  placeholder: string,
  options: readonly { text: string; value: string }[],
): Choice {
  return {
    type: "static_select",
    action_id: action,
    placeholder: plain(placeholder),
    options: options.map(({ text, value }) => ({
      text: plain(shorten(text, limits.option.text)),
      value,
    })),
  };
}

/** A message of one paragraph. */
export function note(text: string): Message {
  return { text: shorten(text, totals.text), blocks: [section(text)] };
}

function mrkdwn(text: string): MrkdwnElement {
  return { type: "mrkdwn", text };
}

function plain(text: string): PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}
