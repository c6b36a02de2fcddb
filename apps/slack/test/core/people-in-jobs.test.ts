import { expect, it } from "vitest";
import { z } from "zod";
import { coreJobs } from "@rabat-process/core/jobs/core-jobs";
import { slackJobs } from "../../src/slack/jobs/kinds.ts";
import {
  concerns,
  keptKey,
  namesOfPeople,
  peopleIn,
} from "@rabat-process/core/jobs/people-in-jobs";

/** What else stands in payloads as a text of any form: none of it is the id of a person. */
const others = [
  "event",
  "en",
  "fr",
  "pt",
  "es",
  "ar",
  "reference",
  "replacement",
  "channel",
  "ts",
  "team",
  "lost",
  "reason",
  "departure",
  "seen",
  // Of a job that shows an event: its key names an event and a channel.
  "key",
  "kind",
];

interface Shape {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

/** The names under which a text of any form may stand. */
function textsOf({ properties = {}, items }: Shape): readonly string[] {
  const own = Object.entries(properties).flatMap(([name, shape]) =>
    shape.type === "string" && shape.enum === undefined ? [name] : textsOf(shape),
  );
  return [...own, ...(items === undefined ? [] : textsOf(items))];
}

it("every text in the payload of a job is known to be a person, or not to be one", () => {
  const kinds = Object.entries({ ...coreJobs, ...slackJobs });
  const unknown = kinds.flatMap(([kind, schema]) => {
    const shape = z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }) as Shape;
    const names = textsOf(shape).filter((name) => ![...namesOfPeople, ...others].includes(name));
    return names.map((name) => `${kind}: ${name}`);
  });
  expect(unknown).toEqual([]);
});

it("people are found in a payload wherever they stand, and whom it concerns at its top", () => {
  const payload = {
    ...{ event: "U3@b", user: "U1", by: "" },
    answered: [{ by: "U2", delegation: "SN" }],
  };
  expect([...peopleIn(payload)].toSorted()).toEqual(["U1", "U2"]);
  expect(["U1", "U2", "U3"].map((person) => concerns(payload, person))).toEqual([
    true,
    false,
    false,
  ]);
});

it("a key keeps all but the people, and stays as it is from then on", () => {
  const digest = (text: string) => `<${text.replaceAll(":", "/")}>`;
  const payload = { user: "U1", member: "U2" };
  const key = keptKey({ key: "joined:U2:SN:U1:2027-02-01T09:00:00Z", payload }, digest);
  expect(key).toBe("joined:<joined/U2>:SN:<joined/<joined/U2>/SN/U1>:2027-02-01T09:00:00Z");
  expect(keptKey({ key, payload }, digest)).toBe(key);
});
