import type { Locale } from "@rabat-process/timezones";
import type { InputBlock, ModalView } from "@slack/types";
import { z } from "zod";
import { say } from "../locales/index.ts";
import { choosesPart } from "./event-parts.ts";
import type { FilledView, Typed } from "./filled.ts";
import { readTyped } from "./filled.ts";
import { limits } from "./limits.ts";
import { context } from "./message.ts";

/** What a form's metadata says of inputs that it does not show, beside what else it says. */
const Hidden = z.object({ hidden: z.record(z.string(), z.string()).optional() });

/**
 * Puts what a person typed into a form that is drawn again. Slack itself keeps it only in inputs that the new drawing
 * has too, and other clients not even there. What is typed in inputs that disappear goes along in the metadata, for the
 * day on which they come back: a choice that was made by mistake costs nothing.
 *
 * @param before the form as it was sent back
 * @param view the same form, drawn for another choice; its metadata is a JSON object
 */
export function keepTyped(before: FilledView, view: ModalView): ModalView {
  const typed = typedIn(before);
  const blocks = view.blocks.map((block) => {
    if (!isInput(block) || block.block_id === undefined) return block;
    const text = typed[block.block_id];
    return text === undefined ? block : { ...block, element: elementWith(block.element, text) };
  });
  return { ...view, blocks, private_metadata: metadataWith(view, typed) };
}

/** All that was typed in a form, also in inputs that it does not show now. */
export function typedIn(view: FilledView): Typed {
  const { hidden = {} } = Hidden.parse(JSON.parse(view.private_metadata));
  const shown = Object.entries(readTyped(view.state.values)).filter(([id]) => !choosesPart(id));
  return { ...hidden, ...Object.fromEntries(shown) };
}

/** The inputs that a form shows, in their order, but for the one that chooses its screen. */
export function shownInputs({ state }: FilledView): readonly string[] {
  return Object.keys(readTyped(state.values)).filter((id) => !choosesPart(id));
}

/** Whether a form that was drawn anew still has all that was typed: its metadata may be too small for what it hides. */
export function hasKept(
  before: FilledView,
  { blocks, private_metadata = "{}" }: ModalView,
): boolean {
  const { hidden = {} } = Hidden.parse(JSON.parse(private_metadata));
  const shown = new Set(blocks.map(({ block_id }) => block_id));
  return Object.entries(typedIn(before)).every(
    ([id, text]) => shown.has(id) || hidden[id] === text,
  );
}

function isInput(block: ModalView["blocks"][number]): block is InputBlock {
  return block.type === "input";
}

/** An input with this content in place of its own; "" empties it. */
function elementWith(element: InputBlock["element"], text: string): InputBlock["element"] {
  if (element.type === "plain_text_input") {
    const { initial_value: _, ...empty } = element;
    return text === "" ? empty : { ...empty, initial_value: text };
  }
  if (element.type === "datepicker") {
    const { initial_date: _, ...empty } = element;
    return text === "" ? empty : { ...empty, initial_date: text };
  }
  if (element.type === "static_select") {
    const { initial_option: _, ...empty } = element;
    if (text === "") return empty;
    const option = element.options?.find(({ value }) => value === text);
    // What cannot be chosen any more gives way to what the new drawing proposes.
    return option === undefined ? element : { ...element, initial_option: option };
  }
  return element;
}

/** The metadata of a form with what was typed in inputs that it does not show, the shortest first, as far as it fits. */
function metadataWith({ blocks, private_metadata: own = "{}" }: ModalView, typed: Typed): string {
  const shown = new Set(blocks.map(({ block_id }) => block_id));
  const away = Object.entries(typed)
    .filter(([id]) => !shown.has(id))
    .toSorted(([, one], [, other]) => one.length - other.length);
  let metadata = own;
  for (let count = 1; count <= away.length; count += 1) {
    const hidden = Object.fromEntries(away.slice(0, count));
    const longer = JSON.stringify({ ...(JSON.parse(own) as object), hidden });
    if (longer.length > limits.modal.private_metadata) break;
    metadata = longer;
  }
  return metadata;
}

/** A form that was sent and comes back, since what was chosen in it needs more: it says so. */
export function askMore(view: ModalView, locale: Locale): ModalView {
  return withNote(view, say(locale).forms.asksMore);
}

/** A form with a line above it. */
export function withNote(view: ModalView, words: string): ModalView {
  return { ...view, blocks: [context(words), ...view.blocks] };
}
