import { only } from "./element.ts";
import type { JsonObject } from "./json.ts";
import { isObject, objectsOf, textOf } from "./json.ts";
import { labelOf } from "./message.ts";

/** What a person fills in, by the label of the input: a text, a day `2027-03-17`, or an option by its label or value; "" empties it. */
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
  const inputs = inputsOf(modal);
  const labels = inputs.map((input) => labelOf(input, "label"));
  const unknown = Object.keys(answers).find((label) => !labels.includes(label));
  if (unknown !== undefined)
    throw new Error(`The modal has no input "${unknown}". It has: ${labels.join(", ")}.`);
  return Object.fromEntries(
    inputs.map((input) => {
      const element = isObject(input["element"]) ? input["element"] : {};
      const state = { type: element["type"], ...stateOf(element, answers[labelOf(input, "label")]) };
      return [textOf(input["block_id"]), { [textOf(element["action_id"])]: state }];
    }),
  );
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
    case "static_select":
      return { selected_option: optionOf(element, answer) };
    default:
      throw new Error(`Nobody fills in a ${textOf(element["type"])} here.`);
  }
}

function optionOf(element: JsonObject, answer: string | undefined): unknown {
  if (answer === undefined) return element["initial_option"] ?? null;
  if (answer === "") return null;
  return only(objectsOf(element["options"]), { wanted: answer, kind: "option", place: "modal" }, (option) => [
    labelOf(option),
    textOf(option["value"]),
  ]);
}

function orNull(value: unknown): unknown {
  return textOf(value) === "" ? null : value;
}
