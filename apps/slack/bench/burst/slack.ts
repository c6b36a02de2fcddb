import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

/** A Slack that writes down what it is told, and when. */
export interface NotingSlack {
  readonly url: string;
  /** The text that whoever made a press was answered with first, and when, by `performance.now()`. */
  readonly told: ReadonlyMap<number, { readonly text: string; readonly at: number }>;
  /** The blocks of each update of the card. */
  readonly updates: readonly string[];
  close(): void;
}

export async function startNotingSlack(): Promise<NotingSlack> {
  const told = new Map<number, { text: string; at: number }>();
  const updates: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const [, press] = /^\/respond\/(\d+)$/.exec(request.url ?? "") ?? [];
      if (press !== undefined && !told.has(Number(press)))
        told.set(Number(press), { text: body, at: performance.now() });
      if (request.url?.endsWith("/chat.update") === true)
        updates.push(new URLSearchParams(body).get("blocks") ?? "");
      response.setHeader("Content-Type", "application/json");
      response.end(
        JSON.stringify({ ok: true, user_id: "U1", bot_id: "B1", user: { id: "U1" }, ts: "1.1" }),
      );
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the system gave no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    told,
    updates,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
