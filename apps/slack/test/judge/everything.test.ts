import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventPreview } from "../../src/blocks/event-preview.ts";
import { inPlace, privately } from "../../src/listeners/responses.ts";
import { anyWorld } from "./arbitrary-world.ts";
import { judge } from "./judge.ts";
import { messagesOf } from "./messages.ts";
import { homesOf, modalsOf } from "./views.ts";

const few = { numRuns: 10, endOnFailure: true };

/** Whatever there is to say of an event, its answers and their people, Slack takes it. */
describe.each(["en", "fr"] as const)("in %s", (locale) => {
  it("every message can be posted, answered with and brought up to date", () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const [name, message] of messagesOf(world, locale)) {
          const sent = { ...message, blocks: [...message.blocks] };
          const problems = [
            ...judge("chat.postMessage", { channel: "C1", ...sent }),
            ...judge("chat.update", { channel: "C1", ts: "1.2", ...sent }),
            ...judge("respond", privately(message)),
            ...judge("respond", inPlace(message)),
          ];
          expect(problems, name).toEqual([]);
        }
      }),
      few,
    );
  });

  it("every window can be opened, and stand in the place of another", () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const [name, view] of modalsOf(world, locale)) {
          const problems = [
            ...judge("views.open", { trigger_id: "1.2", view }),
            ...judge("acknowledge", { response_action: "update", view }),
          ];
          expect(problems, name).toEqual([]);
          const inputs = view.blocks.filter(({ type }) => type === "input");
          expect(inputs.length, name).toBeLessThanOrEqual(10);
        }
      }),
      few,
    );
  });

  it("every home can be published, and every preview unfurled", () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const [name, view] of homesOf(world, locale))
          expect(judge("views.publish", { user_id: "U1", view }), name).toEqual([]);
        const unfurls = { "https://p.example/e": { blocks: eventPreview(world.event, locale) } };
        expect(judge("chat.unfurl", { channel: "C1", ts: "1.2", unfurls }), "a preview").toEqual(
          [],
        );
      }),
      few,
    );
  });
});
