import { EventDraft } from "@rabat-process/events";
import type { Fact, Finding } from "./facts.ts";
import { impossibleQuestion } from "./questions.ts";
import type { OpenQuestion, Rule } from "./reading.ts";
import type { Span } from "./span.ts";

/** What a rule found in the words at `span`. Spans are those of the text as given. */
export interface Evidence {
  /** The path in the draft: `when`, `venue.city`, `roles[0]`. */
  readonly field: string;
  readonly span: Span;
  /** The id of the rule. */
  readonly rule: string;
}

export interface RuledFinding {
  readonly rule: Rule;
  readonly finding: Finding;
}

const lists: ReadonlySet<Fact["field"]> = new Set<Fact["field"]>([
  "formerDates",
  "roles",
  "alsoKinds",
  "jointWith",
  "aims",
  "programmes",
  "inLineWith",
  "agenda",
  "outputs",
  "languages",
  "lineage",
  "series",
]);

type Fields = Record<string, unknown>;

/**
 * Puts the facts of one event together: the first of each field, and of a list all that differ. What the model does not
 * allow (an objective that the plan does not have) becomes a question.
 */
export function toDraft(
  all: readonly RuledFinding[],
  ask: (question: OpenQuestion) => void,
): { draft: EventDraft; evidence: readonly Evidence[] } {
  const fields: Fields = {};
  const evidence: Evidence[] = [];
  for (const { rule, finding } of all) {
    const checked = EventDraft.safeParse(nest(finding));
    if (!checked.success) {
      ask(impossibleQuestion(finding));
      continue;
    }
    const path = lists.has(finding.field) ? addToList(fields, finding) : setField(fields, finding);
    if (path === undefined) continue;
    for (const { start, end } of finding.spans)
      evidence.push({ field: path, span: { start, end }, rule: rule.id });
  }
  return withoutConflicts(fields, evidence);
}

/** Fields that are sound each by itself may contradict one another: more countries by continent than in all. */
function withoutConflicts(
  fields: Fields,
  evidence: readonly Evidence[],
): { draft: EventDraft; evidence: readonly Evidence[] } {
  const parsed = EventDraft.safeParse(fields);
  if (parsed.success) return { draft: parsed.data, evidence };
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const rest = Object.fromEntries(Object.entries(fields).filter(([field]) => !wrong.has(field)));
  const kept = evidence.filter(({ field }) => !wrong.has(field.split(/[.[]/)[0] ?? ""));
  return { draft: EventDraft.parse(rest), evidence: kept };
}

/** A fact as a draft that has nothing else. */
function nest({ field, value }: Finding): Fields {
  const content: unknown = lists.has(field) ? [value] : value;
  return field.split(".").reduceRight<Fields>((inner, name, index, names) => {
    return { [name]: index === names.length - 1 ? content : inner };
  }, {});
}

function addToList(fields: Fields, { field, value }: Finding): string | undefined {
  const known: readonly unknown[] = Array.isArray(fields[field]) ? fields[field] : [];
  if (field !== "agenda" && known.some((one) => JSON.stringify(one) === JSON.stringify(value)))
    return undefined;
  fields[field] = [...known, value];
  return `${field}[${known.length}]`;
}

function setField(fields: Fields, { field, value }: Finding): string | undefined {
  const names = field.split(".");
  const last = names.pop() ?? field;
  let parent = fields;
  for (const name of names) {
    const inner = parent[name];
    const next: Fields = typeof inner === "object" && inner !== null ? { ...inner } : {};
    parent[name] = next;
    parent = next;
  }
  if (parent[last] !== undefined) return undefined;
  parent[last] = value;
  return field;
}
