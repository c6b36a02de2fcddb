import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isObject } from "../../src/blocks/check-limits.ts";
import type { Source, Way } from "./judge.ts";
import { judge, schemaFiles } from "./judge.ts";
import { createSchemas } from "./write-schemas.ts";

type Payload = Readonly<Record<string, unknown>>;

const plain = (text: string) => ({ type: "plain_text", text });
const section = { type: "section", text: { type: "mrkdwn", text: "Words" } };
const option = { text: plain("One"), value: "1" };
const select = { type: "static_select", action_id: "choice", options: [option] };
const button = { type: "button", action_id: "press", text: plain("Press"), value: "1" };
const input = { type: "input", label: plain("Name"), element: { type: "plain_text_input" } };
const post = (...blocks: object[]): [Way, Payload] => [
  "chat.postMessage",
  { channel: "C1", text: "Words", blocks },
];
const open = (view: object): [Way, Payload] => [
  "views.open",
  {
    trigger_id: "1.2",
    view: { type: "modal", title: plain("Form"), submit: plain("Send"), blocks: [input], ...view },
  },
];
const ask = (element: object) => open({ blocks: [{ ...input, element }] });
const press = (...elements: object[]) => post({ type: "actions", elements });

describe("the judge", () => {
  it.each<[string, ...ReturnType<typeof post>]>([
    ["a message", ...post(section, { type: "divider" })],
    ["a message without blocks", "chat.postMessage", { channel: "C1", text: "Words" }],
    ["a form", ...open({})],
    ["a form that asks nothing", ...open({ submit: undefined, blocks: [section] })],
    ["a home", "views.publish", { user_id: "U1", view: { type: "home", blocks: [section] } }],
    ["an alert in a form", ...open({ blocks: [{ type: "alert", text: plain("Take care") }] })],
    ["a chosen option", ...ask({ ...select, initial_option: option })],
    ["what is wrong with a form", "acknowledge", { response_action: "errors", errors: { a: "b" } }],
    ["an answer to a press", "respond", { text: "Words", replace_original: true }],
    [
      "a preview",
      "chat.unfurl",
      { channel: "C1", ts: "1.2", unfurls: { "https://p.example/e": { blocks: [section] } } },
    ],
  ])("takes %s", (_, way, payload) => {
    expect(judge(way, payload)).toEqual([]);
  });

  it.each<[string, RegExp, ...ReturnType<typeof post>]>([
    [
      "a misspelt property",
      /emojis/,
      ...post({ ...section, text: { ...plain("x"), emojis: true } }),
    ],
    ["a block that there is not", /"allowedValue"/, ...post({ type: "hedaer", text: plain("x") })],
    ["a link in a title", /must be equal to constant/, ...open({ title: section.text })],
    ["a section without words", /section: is empty/, ...post({ type: "section" })],
    ["one id for two", /a action_id occurs twice/, ...press(button, button)],
    [
      "a block twice",
      /a block_id occurs twice/,
      ...post({ ...section, block_id: "a" }, { ...section, block_id: "a" }),
    ],
    [
      "a button that leads nowhere",
      /button: leads to no address/,
      ...press({ ...button, url: "events/1" }),
    ],
    [
      "an option without a value",
      /option: has no value/,
      ...ask({ ...select, options: [{ text: plain("One") }] }),
    ],
    [
      "options that are the same",
      /has a value twice/,
      ...ask({ ...select, options: [option, option] }),
    ],
    [
      "a choice that is not offered",
      /does not offer/,
      ...ask({ ...select, initial_option: { ...option, value: "2" } }),
    ],
    ["no choice", /options and groups, or neither/, ...ask({ ...select, options: undefined })],
    ["a form without a button", /no button to send/, ...open({ submit: undefined })],
    ["an alert in a message", /in a modal alone/, ...post({ type: "alert", text: plain("x") })],
    [
      "a day that does not exist",
      /no such day/,
      ...ask({ type: "datepicker", initial_date: "2027-02-30" }),
    ],
    [
      "an hour that does not exist",
      /no such hour/,
      ...ask({ type: "timepicker", initial_time: "24:00" }),
    ],
    [
      "more than may be typed",
      /begins with more/,
      ...ask({ ...input.element, max_length: 3, initial_value: "four" }),
    ],
    [
      "too many options",
      /options: 6, at most 5/,
      ...press({
        type: "overflow",
        options: Array.from({ length: 6 }, (_, value) => ({ ...option, value: String(value) })),
      }),
    ],
    ["nothing to press", /elements: 0, at least 1/, ...press()],
    [
      "an argument that there is not",
      /as_robot/,
      "chat.update",
      { channel: "C1", ts: "1.2", text: "Words", as_robot: true },
    ],
    [
      "a form without its trigger",
      /trigger_id/,
      "views.open",
      { ...open({})[1], trigger_id: undefined },
    ],
    [
      "a mistake without words",
      /nothing is said/,
      "acknowledge",
      { response_action: "errors", errors: { a: " " } },
    ],
  ])("refuses %s", (_, problem, way, payload) => {
    // As it goes over the wire.
    const sent = JSON.parse(JSON.stringify(payload)) as Payload;
    expect(judge(way, sent).join("\n")).toMatch(problem);
  });

  const goldens = join(import.meta.dirname, "../golden");
  const approved = readdirSync(goldens).map((name): [Way, Payload] => {
    const shown = JSON.parse(readFileSync(join(goldens, name), "utf8")) as Payload;
    return shown["type"] === "modal" ? open(shown) : ["respond", shown];
  });

  it("finds whatever name is misspelt in what was approved", () => {
    fc.assert(
      fc.property(fc.constantFrom(...approved), fc.nat(), ([way, payload], at) => {
        const { misspelt, count } = misspell(payload, at);
        fc.pre(count > 0);
        expect(judge(way, misspelt)).not.toEqual([]);
      }),
    );
  });
});

describe("the schemas of the judge", () => {
  it.each(Object.entries(createSchemas()) as [Source, string][])(
    "are those of the types, %s (node test/judge/write-schemas.ts writes them)",
    (source, text) => {
      expect(readFileSync(schemaFiles[source], "utf8")).toBe(text);
    },
  );
});

/** A payload of which one name has one letter more, by its number; and how many names it has. */
function misspell(payload: Payload, at: number): { misspelt: Payload; count: number } {
  const count = copy(payload, () => false).count;
  const wanted = at % count;
  return copy(payload, (index) => index === wanted);
}

function copy(payload: Payload, isWanted: (index: number) => boolean) {
  let count = 0;
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const spelt = isWanted(count) ? `${name}s` : name;
        count += 1;
        return [spelt, visit(inner)];
      }),
    );
  };
  return { misspelt: visit(payload) as Payload, count };
}
