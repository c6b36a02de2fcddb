import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";

interface Posted {
  readonly ts: string;
  readonly metadata: { readonly event_payload: { readonly key: string } };
}

export interface RecordingSlack {
  readonly apiUrl: string;
  /** Under which job each message was posted. */
  readonly keys: () => readonly string[];
  stop(): Promise<void>;
}

/**
 * The part of Slack that keeps posts with their metadata, which the local Slack does not. It answers some time after a
 * message stands there, so that whoever is killed in between cannot know that it does.
 */
export async function startRecordingSlack(answerMilliseconds = 5): Promise<RecordingSlack> {
  const channels = new Map<string, Posted[]>();
  const server = createServer((request, response) => {
    void (async () => {
      const fields = new URLSearchParams(await text(request));
      const method = (request.url ?? "").split("/").at(-1);
      const channel = fields.get("channel") ?? "";
      const messages = channels.get(channel) ?? [];
      channels.set(channel, messages);
      response.setHeader("Content-Type", "application/json");
      if (method === "conversations.open")
        return response.end(JSON.stringify({ ok: true, channel: { id: `D${fields.get("users") ?? ""}` } }));
      if (method === "conversations.history") return response.end(JSON.stringify({ ok: true, messages }));
      const ts = `${Date.now()}.${messages.length}`;
      messages.push({ ts, metadata: JSON.parse(fields.get("metadata") ?? "{}") as Posted["metadata"] });
      await wait(answerMilliseconds);
      return response.end(JSON.stringify({ ok: true, ts }));
    })();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the system gave no port");
  return {
    apiUrl: `http://127.0.0.1:${address.port}/api/`,
    keys: () => [...channels.values()].flat().map(({ metadata }) => metadata.event_payload.key),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
