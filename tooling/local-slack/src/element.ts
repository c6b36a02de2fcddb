import type { JsonObject } from "./json.ts";
import { objectsOf, textOf, walk } from "./json.ts";
import type { Message } from "./message.ts";
import { labelOf } from "./message.ts";

/** What local-slack wants to know of a click or a choice. */
export interface Action {
  readonly type: string;
  readonly action_id: string;
  readonly block_id: unknown;
  readonly value?: unknown;
  readonly text?: unknown;
  readonly selected_option?: JsonObject;
}

/** The click on a button, given by its label or its action_id. */
export function clickOn(message: Pick<Message, "blocks">, button: string): Action {
  const found = only(
    elements(message, ["button"]),
    { wanted: button, kind: "button", place: "message" },
    ({ element }) => [labelOf(element), textOf(element["action_id"])],
  );
  return { ...identity(found), value: found.element["value"], text: found.element["text"] };
}

/** The choice of an option, given by its label or value, in the menu with this action_id. */
export function choiceOf(message: Message, menu: string, option: string): Action {
  const found = only(
    elements(message, ["static_select", "overflow", "radio_buttons"]),
    { wanted: menu, kind: "menu", place: "message" },
    ({ element }) => [textOf(element["action_id"])],
  );
  const { options, option_groups: groups } = found.element;
  const offered = [
    ...objectsOf(options),
    ...objectsOf(groups).flatMap((group) => objectsOf(group["options"])),
  ];
  const chosen = only(offered, { wanted: option, kind: "option", place: "message" }, (each) => [
    labelOf(each),
    textOf(each["value"]),
  ]);
  return { ...identity(found), selected_option: chosen };
}

interface Placed {
  readonly element: JsonObject;
  readonly block: JsonObject;
}

function elements(
  { blocks }: Pick<Message, "blocks">,
  types: readonly string[],
): readonly Placed[] {
  const isWanted = (element: JsonObject): boolean => types.includes(textOf(element["type"]));
  return blocks.flatMap((block) =>
    [...walk(block)].filter(isWanted).map((element) => ({ element, block })),
  );
}

function identity({ element, block }: Placed): Pick<Action, "type" | "action_id" | "block_id"> {
  return {
    type: textOf(element["type"]),
    action_id: textOf(element["action_id"]),
    block_id: block["block_id"],
  };
}

interface Search {
  readonly wanted: string;
  readonly kind: string;
  readonly place: "message" | "modal";
}

/** The one of several that goes by this name; without it, or with two, the error lists the names that there are. */
export function only<T>(
  all: readonly T[],
  { wanted, kind, place }: Search,
  namesOf: (one: T) => readonly string[],
): T {
  const [found, another] = all.filter((one) => namesOf(one).includes(wanted));
  if (found !== undefined && another === undefined) return found;
  const listed = all.map((one) => namesOf(one).join(" = ")).join(", ");
  const count = found === undefined ? "no" : "more than one";
  throw new Error(
    `The ${place} has ${count} ${kind} "${wanted}". It has: ${listed === "" ? "none" : listed}.`,
  );
}
