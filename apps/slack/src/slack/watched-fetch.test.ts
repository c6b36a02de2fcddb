import { WebClient } from "@slack/web-api";
import { describe, expect, it } from "vitest";
import { openLog } from "../../test/log-lines.ts";
import { checkShown } from "./client-options.ts";
import { createWatchedFetch } from "./watched-fetch.ts";

/** A client that looks at what it sends to a Slack which takes everything. */
function open() {
  const { log, messages } = openLog();
  const fetched = createWatchedFetch(checkShown, log, () =>
    Promise.resolve(Response.json({ ok: true })),
  );
  return { client: new WebClient("xoxb-test", { fetch: fetched }), fetched, messages };
}

const long = { type: "section", text: { type: "mrkdwn", text: "secret ".repeat(500) } } as const;

describe("what goes to Slack", () => {
  it.each<[string, (app: ReturnType<typeof open>) => Promise<unknown>]>([
    [
      "a message",
      ({ client }) => client.chat.postMessage({ channel: "C1", text: "Hello", blocks: [long] }),
    ],
    [
      "a view",
      ({ client }) =>
        client.views.open({
          trigger_id: "1",
          view: { type: "modal", title: { type: "plain_text", text: "Talks" }, blocks: [long] },
        }),
    ],
    [
      "an answer to a press",
      ({ fetched }) =>
        fetched("https://hooks.slack.example/1", {
          method: "POST",
          body: JSON.stringify({ text: "Hello", blocks: [long] }),
        }),
    ],
  ])("as %s beyond a limit is logged with its place, and without its words", async (_, send) => {
    const app = open();
    await send(app);
    expect(app.messages).toEqual([expect.stringContaining("section.text: 3500, at most 3000")]);
    expect(app.messages[0]).not.toContain("secret");
  });

  it("within the limits needs no word", async () => {
    const { client, messages } = open();
    await client.chat.postMessage({ channel: "C1", text: "Hello", blocks: [{ type: "divider" }] });
    await client.auth.test();
    expect(messages).toEqual([]);
  });
});
