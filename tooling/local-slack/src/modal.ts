import { only } from "./element.ts";
import type { JsonObject } from "./json.ts";
import { isObject, objectsOf, textOf } from "./json.ts";
import { labelOf } from "./message.ts";

/**
 * What a person fills in, by the label or block_id of the input: a text, a day `2027-03-17`, or an option by its label or
 * value; "" empties it.
 */
export type Answers = Readonly<Record<string, string>>;

/** What became of a modal that was submitted. */
export interface Submitted {
  /** What the app says beside inputs, by their labels: nothing when it took the modal. */
  readonly errors: Readonly<Record<string, string>>;
  /** The modal that stands there now; absent when it closed. */
  readonly modal?: JsonObject;
}

/** The state of a modal as Slack sends it: what stood in its inputs, and what a person filled in instead. */
export function fillIn(modal: JsonObject, answers: Answers): JsonObject {
  const inputs = inputsOf(modal).map((input) => ({ input, names: namesOf(input) }));
  const unknown = Object.keys(answers).find(
    (name) => !inputs.some(({ names }) => names.includes(name)),
  );
  if (unknown !== undefined) {
    const listed = inputs.map(({ names }) => names.join(" = ")).join(", ");
    throw new Error(`The modal has no input "${unknown}". It has: ${listed}.`);
  }
  return Object.fromEntries(
    inputs.map(({ input, names }) => {
      const element = isObject(input["element"]) ? input["element"] : {};
      const answer = names.map((name) => answers[name]).find((each) => each !== undefined);
      const state = { type: element["type"], ...stateOf(element, answer) };
      return [textOf(input["block_id"]), { [textOf(element["action_id"])]: state }];
    }),
  );
}

function namesOf(input: JsonObject): readonly string[] {
  return [labelOf(input, "label"), textOf(input["block_id"])];
}

/** What the app says is wrong, by the label of the input beside which it stands. */
export function errorsBeside(modal: JsonObject, errors: JsonObject): Submitted["errors"] {
  const inputs = inputsOf(modal);
  return Object.fromEntries(
    Object.entries(errors).map(([id, error]) => {
      const input = inputs.find((candidate) => candidate["block_id"] === id);
      // Slack would show it to nobody.
      if (input === undefined)
        throw new Error(`The app says "${textOf(error)}" beside "${id}", which is no input.`);
      return [labelOf(input, "label"), textOf(error)];
    }),
  );
}

function inputsOf(modal: JsonObject): readonly JsonObject[] {
  return objectsOf(modal["blocks"]).filter(({ type }) => type === "input");
}

function stateOf(element: JsonObject, answer: string | undefined): JsonObject {
  switch (element["type"]) {
    case "plain_text_input":
      return { value: orNull(answer ?? element["initial_value"]) };
    case "datepicker":
      return { selected_date: orNull(answer ?? element["initial_date"]) };
    case "checkboxes":
      return { selected_options: ticksOf(element, answer) };
    case "static_select":
      return { selected_option: optionOf(element, answer) };
    default:
      throw new Error(`Nobody fills in a ${textOf(element["type"])} here.`);
  }
}

function optionOf(element: JsonObject, answer: string | undefined): unknown {
  if (answer === undefined) return element["initial_option"] ?? null;
  if (answer === "") return null;
  return only(
    objectsOf(element["options"]),
    { wanted: answer, kind: "option", place: "modal" },
    (option) => [labelOf(option), textOf(option["value"])],
  );
}

/** Ticks are named by their labels or values; without an answer those are set that were at the start. */
function ticksOf(element: JsonObject, answer?: string): readonly JsonObject[] {
  if (answer === undefined) return objectsOf(element["initial_options"] ?? []);
  return objectsOf(element["options"]).filter((option) =>
    [labelOf(option), textOf(option["value"])].includes(answer),
  );
}

function orNull(value: unknown): unknown {
  return textOf(value) === "" ? null : value;
}
