import { describe, expect, it } from "vitest";
import { formatWhen, slugOf } from "../src/index.ts";
import { past, upcoming } from "../src/entries/schedule.ts";
import { example, examples } from "./examples.ts";

describe("the documented chains of postponement", () => {
  it.each<[string, string, readonly string[], string, readonly string[]]>([
    [
      "a. Yaoundé",
      "workshop-yaounde-2020",
      ["2020", "early December 2020"],
      "when/if conditions permit",
      ["return-yaounde-2023: 25–26 April 2023"],
    ],
    [
      "b. the label workshop of Paris",
      "label-migdev-2021",
      ["Monday 19 October 2020", "April 2021"],
      "Monday 19 April 2021",
      [],
    ],
    [
      "c. the Senior Officials of Paris",
      "som-paris-2020",
      ["20–21 October 2020"],
      "April 2021",
      ["handover-2020: Monday 7 December 2020", "som-malabo-2021: 17–18 November 2021"],
    ],
    [
      "d. the Senior Officials of Malabo",
      "som-malabo-2021",
      ["July 2021"],
      "17–18 November 2021",
      [],
    ],
    [
      "e. the second scenario exercise",
      "scenarios-drivers-2021",
      [],
      "Wednesday 29 September 2021, 14:00–16:30 (Brussels time, UTC+2)",
      ["futures-climate-2021: Wednesday 27 October 2021"],
    ],
    [
      "e. the third one",
      "scenarios-signals-2021",
      [],
      "Wednesday 27 October 2021, 14:00–16:30 (Brussels time, UTC+2)",
      ["futures-work-2021: Wednesday 1 December 2021, 14:00–15:00 (Brussels time, UTC+1)"],
    ],
  ])("are examples: %s", (_, id, former, now, replacedBy) => {
    const event = example(id);
    expect(event.formerDates?.map(({ when }) => formatWhen(when, "en")) ?? []).toEqual(former);
    expect(event.sequence).toBe(former.length);
    expect(formatWhen(event.when, "en")).toBe(now);
    const heirs = examples.filter(({ lineage = [] }) =>
      lineage.some((link) => link.relation === "replaces" && link.event === event.uid),
    );
    expect(heirs.map((heir) => `${slugOf(heir)}: ${formatWhen(heir.when, "en")}`)).toEqual(
      replacedBy,
    );
  });
});

describe("every example", () => {
  const at = "2026-11-25T00:00:00Z";
  const { dated, undated } = upcoming(examples, at);
  const shown = new Set([...dated, ...undated, ...past(examples, at)].map(({ uid }) => uid));
  const replaced = new Set(
    examples.flatMap(({ lineage = [] }) =>
      lineage.flatMap(({ relation, event }) => (relation === "replaces" ? [event] : [])),
    ),
  );

  it.each(examples.map((event) => [event.uid, event] as const))(
    "is in a schedule unless another one replaces it: %s",
    (uid) => {
      expect(shown.has(uid)).toBe(!replaced.has(uid));
    },
  );

  it.each(examples.map((event) => [event.uid, event] as const))(
    "has both languages, and its sources or says that it is invented: %s",
    (uid, event) => {
      expect([event.summary.en, event.summary.fr]).not.toContain(undefined);
      if (uid.startsWith("example-")) expect(event.description?.en).toContain("invented example");
      else expect(event.sources?.length).toBeGreaterThan(0);
    },
  );
});
