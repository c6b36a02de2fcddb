import { describe, expect, it } from "vitest";
import { readWithRules } from "../src/read-announcement.ts";
import { rules } from "../src/rules/index.ts";
import { contentRules } from "./rule-examples/content.ts";
import { meetingRules } from "./rule-examples/meeting.ts";
import { rolesRules } from "./rule-examples/roles.ts";

const ruleExamples = { ...meetingRules, ...rolesRules, ...contentRules };

function evidenceOf(text: string, id: string) {
  return readWithRules(text, {}, rules).events.flatMap(({ evidence }) =>
    evidence.filter(({ rule }) => rule === id),
  );
}

describe("the rules", () => {
  it("have each an id of its own, a reason, and examples", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(Object.keys(ruleExamples).toSorted());
    expect(rules.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("the rule %s", (id, rule) => {
  const { examples = [], counterExamples = [] } = ruleExamples[id] ?? {};

  it.each(examples)("finds its value in: %s", (text) => {
    expect(evidenceOf(text, id)).not.toEqual([]);
  });

  it.each(counterExamples)("finds none in: %s", (text) => {
    expect(evidenceOf(text, id)).toEqual([]);
  });

  it.each(examples)("is missed where it is taken away: %s", (text) => {
    const others = rules.filter((other) => other !== rule);
    const draftsOf = (used: typeof rules) =>
      readWithRules(text, {}, used).events.map(({ draft }) => draft);
    expect(draftsOf(others)).not.toEqual(draftsOf(rules));
  });
});
