import type { Limits } from "./limits.ts";
import { limits, totals } from "./limits.ts";

/** An object of what is shown, what it is, and where it stands. */
export interface Part {
  readonly node: Readonly<Record<string, unknown>>;
  /** Its `type`, or for what has none, what it is by its place. */
  readonly kind: string;
  /** Such as `blocks[2].accessory`; empty for the whole. */
  readonly place: string;
}

const known: Readonly<Record<string, Limits>> = limits;

/** What an object without a type is by the name under which it stands. */
const kindsByName: Readonly<Record<string, string>> = {
  attachments: "attachment",
  confirm: "confirm",
  dispatch_action_config: "dispatch_action_config",
  filter: "filter",
  initial_option: "option",
  initial_options: "option",
  negative_button: "feedback_button",
  option_groups: "option_group",
  options: "option",
  positive_button: "feedback_button",
};

/**
 * What Slack would refuse for its size, as `place: what is wrong`, without a word of what people wrote. Empty where it fits.
 *
 * @param shown a form, a home, or a message, of which screen readers and notifications get the text alone
 * @param method how the message goes to Slack: every one may be brought up to date
 */
export function checkLimits(shown: object, method = "chat.update"): readonly string[] {
  const kind = typeOf(shown);
  const whole = { node: { ...shown }, kind: kind ?? "message", place: "" };
  const problems = partsOf(whole).flatMap((part) =>
    ["everything", part.kind].flatMap(sizesIn(part)),
  );
  return kind === undefined
    ? [...problems, ...sizesIn(whole)(method), ...checkWhole(whole)]
    : problems;
}

/** An object and all objects in it. */
export function partsOf(part: Part): readonly Part[] {
  const inner = Object.entries(part.node).flatMap(([name, value]) => objectsIn(name, value, part));
  return [part, ...inner.flatMap(partsOf)];
}

function objectsIn(name: string, value: unknown, { place }: Part): readonly Part[] {
  const at = (key: string) => (place === "" ? key : `${place}.${key}`);
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      objectsIn(`${name}[${index}]`, item, { node: {}, kind: "", place }),
    );
  if (!isObject(value)) return [];
  const kind = typeOf(value) ?? kindsByName[name.replace(/\[.*/, "")] ?? "";
  return [{ node: value, kind, place: at(name) }];
}

/** The places of a part that are too small or too large by the limits of a kind. */
function sizesIn({ node, place, kind: own }: Part) {
  return (kind: string): readonly string[] =>
    Object.entries(known[kind] ?? {}).flatMap(([name, limit]) => {
      if (typeof limit === "string") return [];
      const [least, most] = typeof limit === "number" ? [0, limit] : limit;
      const value = node[name.replaceAll("[]", "")];
      const values = name.endsWith("[]") ? (Array.isArray(value) ? value : []) : [value];
      return values.map(sizeOf).flatMap((size) => {
        if (size === undefined || (size >= least && size <= most)) return [];
        const bound = size > most ? `at most ${most}` : `at least ${least}`;
        return [`${place}${place === "" ? "" : " "}${own}.${name}: ${size}, ${bound}`];
      });
    });
}

/** How long a text is in characters, how many a list has, or a number itself; undefined for what has no size. */
function sizeOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "string") return charactersIn(value);
  if (Array.isArray(value)) return value.length;
  return isObject(value) && typeof value["text"] === "string" ? sizeOf(value["text"]) : undefined;
}

/** Slack counts code points. Nearly every text has none beyond the basic plane, and needs no counting. */
function charactersIn(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? Array.from(text).length : text.length;
}

/** What is wrong with a message as a whole. */
function checkWhole({ node: { text, blocks = [] } }: Part): readonly string[] {
  const sizes = Array.isArray(blocks) ? blocks.map((block) => JSON.stringify(block).length) : [];
  const size = sizes.reduce((sum, each) => sum + each, 0);
  return [
    ...(typeof text === "string" && text.trim() !== ""
      ? []
      : ["text: empty, but screen readers and notifications need it"]),
    ...(size > totals.blocks ? [`all blocks: ${size}, at most ${totals.blocks}`] : []),
  ];
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typeOf(value: object): string | undefined {
  return "type" in value && typeof value.type === "string" ? value.type : undefined;
}
