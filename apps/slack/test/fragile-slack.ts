import { createHash } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { Duplex } from "node:stream";
import { text } from "node:stream/consumers";

/** How a Slack fails: by a refusal, by a status, by no word at all, or not. */
export type Mood = "fine" | "silent" | { readonly error: string } | { readonly status: number };

/** A Slack that fails as the test says, and whose sockets the test can break. */
export interface FragileSlack {
  readonly url: string;
  /** Sets how all methods are answered, or one of them. */
  behave(mood: Mood, method?: string): void;
  /** Breaks all sockets, as a network does. */
  breakSockets(): void;
  /** How many sockets are open. */
  sockets(): number;
  /** The methods that were called, and the texts that people were answered with. */
  readonly calls: string[];
  close(): void;
}

/** @param port a free one, where the app has to know it before this Slack is there */
export async function startFragileSlack(port = 0): Promise<FragileSlack> {
  const moods = new Map<string, Mood>();
  const calls: string[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const method = (request.url ?? "").split("/").at(-1) ?? "";
      calls.push(method === "once" ? `answer: ${body}` : method);
      reply(request, response, moods.get(method) ?? moods.get("") ?? "fine");
    });
  });
  server.on("upgrade", (request, socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
    socket.write(handshake(request.headers["sec-websocket-key"] ?? ""));
    socket.write(frame(JSON.stringify({ type: "hello" })));
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the system gave no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    behave: (mood, method = "") => void moods.set(method, mood),
    breakSockets() {
      for (const socket of sockets) socket.destroy();
    },
    sockets: () => sockets.size,
    calls,
    close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
}

function reply(request: IncomingMessage, response: ServerResponse, mood: Mood): void {
  if (mood === "silent") return;
  if (mood !== "fine" && "status" in mood) {
    response.writeHead(mood.status).end();
    return;
  }
  const fine = {
    ok: true,
    user_id: "U0BOT0001",
    bot_id: "B1",
    ts: "7.1",
    user: { id: "U1", tz: "Africa/Dakar" },
    channel: { id: "D1" },
    url: `ws://${request.headers.host ?? ""}/socket`,
  };
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(mood === "fine" ? fine : { ok: false, ...mood }));
}

/** RFC 6455 §4.2.2. */
function handshake(key: string): string {
  const accept = createHash("sha1")
    .update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest("base64");
  return `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`;
}

/** A short text in one frame, as a server sends it (RFC 6455 §5.2). */
function frame(content: string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from([0x81, bytes.length]), bytes]);
}
