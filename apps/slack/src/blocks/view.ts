import type { InputBlock, ModalView } from "@slack/types";
import { limits } from "./limits.ts";
import { shorten } from "./mrkdwn.ts";
import type { Block } from "./message.ts";
import { note } from "./message.ts";

/** A form that opens over Slack. */
export function modal(options: {
  readonly callback: string;
  readonly title: string;
  readonly submit?: string;
  readonly close: string;
  /** What the form is about, for whoever reads it back. */
  readonly metadata: string;
  readonly blocks: (Block | InputBlock)[];
}): ModalView {
  const { callback, title, submit, close, metadata, blocks } = options;
  return {
    type: "modal",
    callback_id: callback,
    title: plain(shorten(title, limits.modal.title)),
    close: plain(close),
    ...(submit === undefined ? {} : { submit: plain(submit) }),
    private_metadata: metadata,
    blocks,
  };
}

/** One line of text, or several. */
export function textInput(options: {
  readonly id: string;
  readonly label: string;
  readonly initial?: string | undefined;
  readonly most: number;
  readonly long?: true;
  readonly required?: true;
  readonly hint?: string;
}): InputBlock {
  const { id, label, initial, most, long, required, hint } = options;
  return {
    type: "input",
    block_id: id,
    label: plain(label),
    optional: required !== true,
    ...(hint === undefined ? {} : { hint: plain(hint) }),
    element: {
      type: "plain_text_input",
      action_id: id,
      max_length: most,
      multiline: long === true,
      ...(initial === undefined ? {} : { initial_value: shorten(initial, most) }),
    },
  };
}

/** A day of the calendar. */
export function dateInput(options: {
  readonly id: string;
  readonly label: string;
  readonly initial?: string | undefined;
  readonly required?: boolean;
}): InputBlock {
  const { id, label, initial, required = false } = options;
  return {
    type: "input",
    block_id: id,
    label: plain(label),
    optional: !required,
    element: {
      type: "datepicker",
      action_id: id,
      ...(initial === undefined ? {} : { initial_date: initial }),
    },
  };
}

/** One of several. */
export function choiceInput(options: {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly text: string; readonly value: string }[];
  readonly chosen?: string | undefined;
  readonly optional?: boolean;
  /** The name of the press by which Slack tells at once what was chosen, where other inputs depend on it. */
  readonly dispatch?: string;
}): InputBlock {
  const all = options.options.map(({ text, value }) => ({
    text: plain(shorten(text, limits.option.text)),
    value,
  }));
  const initial = all.find(({ value }) => value === options.chosen);
  return {
    type: "input",
    block_id: options.id,
    label: plain(options.label),
    optional: options.optional ?? false,
    ...(options.dispatch === undefined ? {} : { dispatch_action: true }),
    element: {
      type: "static_select",
      action_id: options.dispatch ?? options.id,
      options: all,
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
  };
}

function plain(text: string) {
  return { type: "plain_text" as const, text, emoji: false };
}

/** Ticks of which any may be set. Their texts are mrkdwn: they may name channels. */
export function ticksInput(options: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly text: string; readonly value: string }[];
  readonly chosen: readonly string[];
}): InputBlock {
  const { id, label, hint, chosen } = options;
  const all = options.options.map(({ text, value }) => ({
    text: { type: "mrkdwn" as const, text },
    value,
  }));
  const initial = all.filter(({ value }) => chosen.includes(value));
  return {
    type: "input",
    block_id: id,
    label: plain(label),
    optional: true,
    ...(hint === undefined ? {} : { hint: plain(hint) }),
    element: {
      type: "checkboxes",
      action_id: id,
      options: all,
      ...(initial.length === 0 ? {} : { initial_options: initial }),
    },
  };
}

/** Any channel of Slack, be it one that the app has never been in. */
export function channelInput(options: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}): InputBlock {
  const { id, label, hint } = options;
  return {
    type: "input",
    block_id: id,
    label: plain(label),
    optional: true,
    hint: plain(hint),
    element: {
      type: "conversations_select",
      action_id: id,
      filter: { include: ["public", "private"], exclude_bot_users: true },
    },
  };
}

/** A tick that may be set. */
export function tickInput(options: {
  readonly id: string;
  readonly label: string;
  readonly tick: string;
  readonly value: string;
}): InputBlock {
  const { id, label, tick, value } = options;
  return {
    type: "input",
    block_id: id,
    label: plain(label),
    optional: true,
    element: { type: "checkboxes", action_id: id, options: [{ text: plain(tick), value }] },
  };
}

/** What stands in the place of a form when it was taken. */
export function takenForm(title: string, text: string, close: string): ModalView {
  return modal({
    callback: "taken",
    title: shorten(title, limits.modal.title),
    close,
    metadata: "{}",
    blocks: note(text).blocks,
  });
}
