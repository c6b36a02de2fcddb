import type { EventDraft } from "@rabat-process/events";
import type { Fact, Finding } from "./facts.ts";
import type { FoundEvent } from "./discourse.ts";
import type { Rule } from "./reading.ts";
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

const lists: ReadonlySet<Fact["field"]> = new Set([
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
] as const);

/** Puts the facts of one event together: the first of each field, and of a list all that differ. */
export function toDraft(event: FoundEvent, all: readonly RuledFinding[]): { draft: EventDraft; evidence: readonly Evidence[] } {
  const draft: Record<string, unknown> = {};
  const evidence: Evidence[] = [];
  for (const { rule, finding } of all) {
    if (finding.event !== event) continue;
    const path = lists.has(finding.field) ? addToList(draft, finding) : setField(draft, finding);
    if (path === undefined) continue;
    for (const { start, end } of finding.spans) evidence.push({ field: path, span: { start, end }, rule: rule.id });
  }
  return { draft: draft as EventDraft, evidence };
}

function addToList(draft: Record<string, unknown>, { field, value }: Finding): string | undefined {
  const list = (draft[field] ??= []) as unknown[];
  if (field !== "agenda" && list.some((one) => JSON.stringify(one) === JSON.stringify(value))) return undefined;
  list.push(value);
  return `${field}[${list.length - 1}]`;
}

function setField(draft: Record<string, unknown>, { field, value }: Finding): string | undefined {
  const names = field.split(".");
  const last = names.pop() ?? field;
  const parent = names.reduce((one, name) => (one[name] ??= {}) as Record<string, unknown>, draft);
  if (parent[last] !== undefined) return undefined;
  parent[last] = value;
  return field;
}
