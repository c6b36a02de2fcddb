import { expect, onTestFinished } from "vitest";
import { canJudge, judge } from "./judge.ts";

/**
 * Has the judge look at all that an app under test tells Slack. What is wrong fails the test in which it was told.
 *
 * @returns is given what goes to Slack, by its method; what shows nothing is passed over
 */
export function callWitness() {
  const problems: string[] = [];
  onTestFinished(() => {
    expect(problems).toEqual([]);
  });
  return (method: string, body: Readonly<Record<string, unknown>>) => {
    if (!canJudge(method)) return;
    problems.push(...judge(method, typed(body)).map((problem) => `${method}: ${problem}`));
  };
}

/** The fields of a form, in which everything is a text, with those that are true or false; Bolt’s client adds the team to all. */
function typed({ team_id: _, ...body }: Readonly<Record<string, unknown>>) {
  const entries = Object.entries(body).map(([name, value]): [string, unknown] => [
    name,
    value === "true" || value === "false" ? value === "true" : value,
  ]);
  return Object.fromEntries(entries);
}
