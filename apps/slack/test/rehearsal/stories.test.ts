import { describe, expect, it } from "vitest";
import { channels } from "./cast.ts";
import { play } from "./play.ts";
import type { Act, Step } from "./steps.ts";

const [channel] = channels;

/** Told to the end, with nothing found wrong. */
const isRight = async (story: readonly Step[]) => {
  const { violations, step } = await play(story);
  expect({ violations, step }).toEqual({ violations: [], step: story.length });
};

/** Leaves in its time where it is of eight days, and at once where it is of three. */
const changeOf = (act: Act, days = 8): Step => ({
  ...{ do: "change", event: -1, scarce: false, act, days, again: false },
});

const wantsToCome = (who: string): Step => ({
  ...{ do: "answer", who, event: -1, scarce: false, answer: "ACCEPTED", from: "command" },
});

// Each of them was found wrong once, and was not.
describe("a story in which nothing is wrong", () => {
  it.each(["move-online", "relocate"] as const)(
    "has what was to be in Praia end elsewhere, where the app ends during the act %s",
    async (act) => {
      await isRight([
        { do: "event", event: "praia", days: 4, by: "file" },
        { do: "announce", event: -1, channel },
        // A digest in the hours in which a day is over in Praia, and not everywhere.
        { do: "subscribe", channel, day: 0, hour: 6 },
        { do: "kill", calls: 37, after: true },
        changeOf(act),
        { do: "rest" },
        { do: "until", day: 7 },
        { do: "rest" },
      ]);
    },
  );

  it.each(["reschedule", "cancel"] as const)(
    "announces a draft, where the app ended during the act %s",
    async (act) => {
      await isRight([
        { do: "event", event: "timed", days: 4, by: "form" },
        { do: "kill", calls: 26, after: true },
        changeOf(act),
        { do: "rest" },
        { do: "announce", event: -1, channel },
        { do: "rest" },
      ]);
    },
  );

  it("offers a place of what takes place after all, as soon as that has left in its time", async () => {
    await isRight([
      { do: "event", event: "few-places", days: 9, by: "file" },
      ...["U0SN1", "U0FR1", "U0CM1"].map(wantsToCome),
      changeOf("cancel", 3),
      { do: "places", event: -1, capacity: 5 },
      changeOf("reinstate"),
      { do: "rest" },
    ]);
  });

  it.each([9, 10, 11])(
    "cancels by a file what was to be in March, and is over on day %i or soon",
    async (day) => {
      await isRight([
        { do: "event", event: "month", days: 4, by: "file" },
        { do: "announce", event: -1, channel },
        wantsToCome("U0SN1"),
        { do: "until", day },
        { do: "file", event: -1, what: "cancel", days: 3 },
        { do: "rest" },
      ]);
    },
  );

  const answered: readonly Step[] = ["U0SN1", "U0FR1"].map((who) => ({
    ...{ do: "answer", who, event: -1, scarce: false },
    ...{ answer: "ACCEPTED", from: "card" },
  }));

  it.each(["now", "wait"] as const)(
    "announces a draft of a file, and ends with %s",
    async (end) => {
      await isRight([
        { do: "event", event: "timed", days: 6, by: "draft-file" },
        { do: "announce", event: -1, channel, end: "stop" },
        { do: "rest" },
        { do: "announce", event: -1, channel, end },
        ...answered,
        { do: "rest" },
      ]);
    },
  );

  // Stopped, in its time, at once; then it is announced again.
  it.each([0, 1, 2])("withdraws what people have answered, in the way %i", async (choice) => {
    await isRight([
      { do: "event", event: "few-places", days: 6, by: "draft-file" },
      { do: "announce", event: -1, channel },
      { do: "announce", event: -1, channel: channels[1] },
      ...answered,
      { do: "withdraw", event: -1, choice },
      { do: "rest" },
      { do: "announce", event: -1, channel },
      ...answered,
      { do: "rest" },
    ]);
  });

  it.each(["relocate", "reschedule", "move-online"] as const)(
    "takes no press in what asked for an answer before the act %s",
    async (act) => {
      await isRight([
        { do: "event", event: "timed", days: 5, by: "file" },
        { do: "announce", event: -1, channel },
        { do: "person", act: "focal-point", who: "U0SN1" },
        { do: "chase", event: -1 },
        { do: "pass", minutes: 5 },
        changeOf(act),
        { do: "pass", minutes: 5 },
        {
          ...{ do: "answer", who: "U0SN1", event: -1, scarce: false },
          ...{ answer: "DECLINED", from: "old-message" },
        },
        { do: "rest" },
      ]);
    },
  );

  it("asks those about an answer who decide when it is given, and not once more for the same", async () => {
    const answer: Step = {
      ...{ do: "answer", who: "U0MA2", event: -1, scarce: false },
      ...{ answer: "ACCEPTED", from: "message" },
    };
    await isRight([
      { do: "join", who: "U0MA2", code: "SE", from: "home" },
      { do: "event", event: "few-places", days: 6, by: "file" },
      { do: "announce", event: -1, channel },
      { ...answer, from: "command" },
      { do: "pass", minutes: 10 },
      { do: "person", act: "confirm", who: "U0SE3" },
      { ...answer, from: "command" },
      { do: "rest" },
    ]);
  });

  it("has what was replaced back where that which replaces it is withdrawn", async () => {
    await isRight([
      { do: "event", event: "timed", days: 6, by: "file" },
      { do: "announce", event: -1, channel },
      ...answered,
      { do: "replace", event: 0, days: 8 },
      { do: "rest" },
      { do: "withdraw", event: -1, choice: 2 },
      { do: "rest" },
      { do: "announce", event: -1, channel },
      { do: "rest" },
    ]);
  });
});
