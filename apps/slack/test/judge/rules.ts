import { isPlainDate } from "@rabat-process/timezones";
import type { Part } from "../../src/blocks/check-limits.ts";
import { isObject, partsOf } from "../../src/blocks/check-limits.ts";
import { totals } from "../../src/blocks/limits.ts";

/** What something is shown as. */
export type Surface = "message" | "modal" | "home";

type Node = Part["node"];

/**
 * What Slack’s pages say of what may stand where and with what, beyond types and sizes: what is wrong with an object, by its
 * kind, false where nothing is. The pages are those of `limits.ts`, under the same names.
 */
const rules: Readonly<Record<string, (node: Node, surface: Surface) => string | false>> = {
  alert: onlyIn("modal"),
  card: ({ hero_image, title, actions, body }) =>
    [hero_image, title, actions, body].every(isAbsent) && "has no image, title, body or action",
  channels_select: respondsInModals,
  container: ({ title, rich_text_title: rich, default_collapsed: closed, is_collapsible: can }) =>
    ([title, rich].every(isAbsent) && "has no title") ||
    (closed === true && can !== true && "is closed, but cannot be opened"),
  context_actions: onlyIn("message"),
  conversations_select: respondsInModals,
  data_table: ({ rows }) =>
    (lengthsOf(rows).size > 1 && "has rows of several lengths") ||
    (listOf(listOf(rows)[0]).some((cell) => typeOf(cell) === "rich_text") && "has a rich header"),
  datepicker: ({ initial_date: date }) => !isAbsent(date) && !isDate(date) && "has no such day",
  datetimepicker: ({ initial_date_time: at }) =>
    !isAbsent(at) && !/^\d{10}$/.test(String(at)) && "has no time of ten digits",
  email_text_input: ({ initial_value: value }) =>
    !isAbsent(value) && !/^[^@\s]+@[^@\s]+$/.test(String(value)) && "has no mail address",
  file: onlyIn("message"),
  file_input: onlyIn("modal"),
  filter: (node) => Object.keys(node).length === 0 && "filters nothing",
  image: ({ image_url: url }) => !isAbsent(url) && !isUrl(url) && "has no address",
  markdown: onlyIn("message"),
  modal: ({ submit, blocks }) =>
    isAbsent(submit) && listOf(blocks).some((block) => typeOf(block) === "input")
      ? "has inputs, and no button to send them"
      : false,
  multi_static_select: (node) => choiceOf(node) || tooMany(node, "initial_options"),
  multi_channels_select: (node) => tooMany(node, "initial_channels"),
  multi_conversations_select: (node) => tooMany(node, "initial_conversations"),
  multi_external_select: (node) => tooMany(node, "initial_options"),
  multi_users_select: (node) => tooMany(node, "initial_users"),
  number_input: ({ min_value: least, max_value: most, initial_value: value }) => {
    const numbers = [least, value, most].filter((each) => !isAbsent(each)).map(Number);
    return (
      (numbers.some(Number.isNaN) && "has what is no number") ||
      (numbers.some((each, index) => each < (numbers[index - 1] ?? -Infinity)) && "is out of range")
    );
  },
  option: ({ value }) => isAbsent(value) && "has no value",
  overflow: (node) => repeatedIn(node["options"]),
  checkboxes: choiceOf,
  plain_text_input: ({ min_length: least = 0, max_length: most = 3000, initial_value: value }) => {
    const length = isAbsent(value) ? undefined : Array.from(String(value)).length;
    return (
      (Number(least) > Number(most) && "asks for more than it takes") ||
      (length !== undefined && length > Number(most) && "begins with more than it takes")
    );
  },
  plan: onlyIn("message"),
  radio_buttons: choiceOf,
  section: ({ text, fields }) => [text, fields].every(isAbsent) && "is empty",
  static_select: choiceOf,
  table: (_, surface) => surface !== "message" && "stands where none may",
  timepicker: ({ initial_time: time }) =>
    !isAbsent(time) && !/^([01]\d|2[0-3]):[0-5]\d$/.test(String(time)) && "has no such hour",
  url_text_input: ({ initial_value: value }) => !isAbsent(value) && !isUrl(value) && "has no URL",
  video: ({ video_url: url }) => !String(url).startsWith("https://") && "is not on HTTPS",
  workflow_button: onlyIn("message"),
  button: ({ url }) => !isAbsent(url) && !isUrl(url) && "leads to no address",
};

/** What Slack would refuse of what is shown there, beyond types and sizes, as `place: what is wrong`. */
export function breakRules(whole: Node, surface: Surface): readonly string[] {
  const parts = partsOf({ node: whole, kind: surface, place: "" });
  const wrong = parts.flatMap(({ node, kind, place }) => {
    const problem = rules[kind]?.(node, surface) ?? false;
    return problem === false ? [] : [`${place} ${kind}: ${problem}`.trim()];
  });
  return [...wrong, ...parts.flatMap(repeatedIds), ...breakWhole(parts)];
}

/** What parts together must not do. */
function breakWhole(parts: readonly Part[]): readonly string[] {
  const nodes = parts.map(({ node }) => node);
  const markdown = parts.filter(({ kind }) => kind === "markdown");
  const length = markdown.reduce((sum, { node }) => sum + String(node["text"]).length, 0);
  const tables = parts.filter(({ kind }) => kind === "table");
  const focused = nodes.filter(({ focus_on_load: focus }) => focus === true);
  return [
    ...(length > totals.markdown ? [`markdown: ${length}, at most ${totals.markdown}`] : []),
    ...(tables.length > 1 ? ["more than one table"] : []),
    ...(tables.some(({ node }) => textIn(node["rows"]) > totals.table) ? ["a table is full"] : []),
    ...(focused.length > 1 ? ["more than one focus_on_load"] : []),
  ];
}

/** A `block_id` is unique among blocks, and an `action_id` among the elements of a block. */
function repeatedIds({ node, kind, place }: Part): readonly string[] {
  return (["block_id", "action_id"] as const).flatMap((name) => {
    const list =
      name === "action_id" ? "elements" : kind === "container" ? "child_blocks" : "blocks";
    const ids = listOf(node[list]).flatMap((each) =>
      isObject(each) && !isAbsent(each[name]) ? [String(each[name])] : [],
    );
    return new Set(ids).size < ids.length
      ? [`${place} ${kind}: a ${name} occurs twice`.trim()]
      : [];
  });
}

/** What is wrong with a choice of options, or of groups of them. */
function choiceOf({ options, option_groups: groups, ...node }: Node): string | false {
  if (isAbsent(options) === isAbsent(groups)) return "has options and groups, or neither";
  const all = [
    ...listOf(options),
    ...listOf(groups).flatMap((group) => (isObject(group) ? listOf(group["options"]) : [])),
  ];
  const values = new Set(all.map((option) => JSON.stringify(option)));
  const chosen = [...listOf(node["initial_options"]), node["initial_option"] ?? []].flat();
  return (
    repeatedIn(all) ||
    (chosen.some((option) => !values.has(JSON.stringify(option))) &&
      "begins with what it does not offer")
  );
}

function repeatedIn(options: unknown): string | false {
  const values = listOf(options).flatMap((each) => (isObject(each) ? [each["value"]] : []));
  return new Set(values).size < values.length && "has a value twice";
}

function tooMany({ max_selected_items: most, ...node }: Node, initial: string): string | false {
  return (
    listOf(node[initial]).length > Number(most ?? Infinity) && "begins with more than it takes"
  );
}

function respondsInModals(node: Node, surface: Surface): string | false {
  return node["response_url_enabled"] === true && surface !== "modal" && "responds to no modal";
}

function onlyIn(surface: Surface) {
  return (_: Node, shownIn: Surface): string | false =>
    surface !== shownIn && `may stand in a ${surface} alone`;
}

/** How many characters the texts in something have. */
function textIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + textIn(each), 0);
  if (!isObject(value)) return 0;
  const { text, elements } = value;
  return (typeof text === "string" ? text.length : 0) + textIn(elements);
}

function lengthsOf(rows: unknown): ReadonlySet<number> {
  return new Set(listOf(rows).map((row) => listOf(row).length));
}

function isDate(value: unknown): boolean {
  return typeof value === "string" && isPlainDate(value);
}

function isUrl(value: unknown): boolean {
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(String(value)) && URL.canParse(String(value));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function typeOf(value: unknown): unknown {
  return isObject(value) ? value["type"] : undefined;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
