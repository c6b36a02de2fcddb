import { describe, expect, it } from "vitest";
import { checkLimits } from "./check-limits.ts";
import type { Limits } from "./limits.ts";
import { limits } from "./limits.ts";

const divider = { type: "divider" };
const section = (length: number) => ({
  type: "section",
  text: { type: "mrkdwn", text: "é".repeat(length) },
});

describe("what Slack would refuse for its size", () => {
  it.each<[string, object, string]>([
    [
      "51 blocks",
      { text: "x", blocks: Array.from({ length: 51 }, () => divider) },
      "message.blocks: 51, at most 50",
    ],
    [
      "no text for screen readers",
      { text: " ", blocks: [divider] },
      "text: empty, but screen readers and notifications need it",
    ],
    [
      "a text that chat.update refuses",
      { text: "x".repeat(4001), blocks: [] },
      "message.text: 4001, at most 4000",
    ],
    [
      "a long section",
      { text: "x", blocks: [divider, section(3001)] },
      "blocks[1] section.text: 3001, at most 3000",
    ],
    [
      "more than fits into a message",
      { text: "x", blocks: Array.from({ length: 4 }, () => section(3000)) },
      "all blocks: 12212, at most 12000",
    ],
    [
      "a long title of a form",
      { type: "modal", title: { type: "plain_text", text: "x".repeat(25) }, blocks: [] },
      "modal.title: 25, at most 24",
    ],
    [
      "an option deep in a form",
      {
        type: "modal",
        blocks: [{ type: "input", element: { options: [{ value: "x".repeat(151) }] } }],
      },
      "blocks[0].element.options[0] option.value: 151, at most 150",
    ],
  ])("is found: %s", (_, shown, problem) => {
    expect(checkLimits(shown)).toContain(problem);
  });

  it("is counted in characters, as Slack does", () => {
    const header = { type: "header", text: { type: "plain_text", text: "🌍".repeat(150) } };
    expect(checkLimits({ text: "x", blocks: [header] })).toEqual([]);
  });

  it("depends on how a message is sent", () => {
    expect(checkLimits({ text: "x".repeat(4001), blocks: [] }, "chat.postMessage")).toEqual([]);
  });
});

describe("the table of limits", () => {
  it.each(Object.entries<Limits>(limits))("gives the page for %s", (_, { page }) => {
    expect(page).toMatch(/^https:\/\/docs\.slack\.dev\/reference\/[a-z-]+[\w./-]*$/);
  });
});
