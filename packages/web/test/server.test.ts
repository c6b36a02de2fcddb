import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Site } from "./browser.ts";
import { serveWeb } from "./browser.ts";
import { event, openWeb } from "./open-web.ts";

let site: Site;
beforeEach(async () => {
  site = await serveWeb([event], {
    limits: {
      headersMilliseconds: 500,
      requestMilliseconds: 1000,
      headerBytes: 4000,
      bodyBytes: 1000,
    },
  });
});
afterEach(() => site.close());

/** What the server answers to these bytes, until it closes the connection. */
async function send(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(site.address).port), "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8").on("data", (text: string) => (answer += text));
  socket.on("error", () => undefined);
  socket.write(bytes);
  await once(socket, "close");
  return answer;
}

describe("the server", () => {
  it.each([
    [
      "an address that is too long",
      `GET /${"a".repeat(2500)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      414,
    ],
    [
      "headers that are too long",
      `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${"a".repeat(5000)}\r\n\r\n`,
      431,
    ],
    [
      "a body that is too large",
      "POST /calendar.ics HTTP/1.1\r\nHost: x\r\nContent-Length: 1001\r\n\r\n",
      413,
    ],
    [
      "a body of unknown length",
      "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n",
      405,
    ],
    ["a head that never ends", "GET / HTTP/1.1\r\nHost: x\r\n", 408],
    ["a body that never comes", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n", 405],
    ["no HTTP at all", "hello\r\n\r\n", 400],
    ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
    ["a host that is none", "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", 400],
    ["an address that is none", "GET //%%% HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 404],
  ])("answers %s by its name", async (_, bytes, status) => {
    expect(await send(bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(site.errors).toEqual([]);
  });

  it("answers the same by real HTTP: bytes, length, compression, and 304 without a body", async () => {
    // With time enough for a machine that is busy.
    const patient = await serveWeb([event], {
      limits: {
        headersMilliseconds: 30_000,
        requestMilliseconds: 30_000,
        headerBytes: 4000,
        bodyBytes: 1000,
      },
    });
    const address = `${patient.address}/calendar.ics`;
    const whole = await fetch(address);
    const text = await whole.text();
    expect(whole.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    const head = await fetch(address, { method: "HEAD" });
    expect(Number(head.headers.get("content-length"))).toBeGreaterThan(500);
    const again = await fetch(address, {
      headers: { "If-None-Match": whole.headers.get("etag") ?? "" },
    });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const second = await fetch(address, {
      headers: { "If-None-Match": whole.headers.get("etag") ?? "" },
    });
    const withoutDate = ({ headers }: Response) => ({ ...Object.fromEntries(headers), date: "" });
    expect([second.status, withoutDate(second)]).toEqual([304, withoutDate(again)]);
    const plain = await send(`GET /calendar.ics HTTP/1.0\r\nHost: x\r\n\r\n`);
    expect(plain.toLowerCase()).toContain(`content-length: ${Buffer.byteLength(text)}`);
    await patient.close();
  });

  it("answers 304 by the short way until an event changes, and each tag under its own", async () => {
    const { store } = await openWeb([event]);
    let fails = false;
    const revision = () => (fails ? Promise.reject(new Error("down")) : store.revision());
    const { listener } = await openWeb([], { store: { ...store, revision } });
    const server = createServer(listener).listen(0, "127.0.0.1");
    await once(server, "listening");
    const bound = server.address();
    const address = `http://127.0.0.1:${typeof bound === "object" ? (bound?.port ?? 0) : 0}/calendar.ics`;
    const ask = async (tag: string, encoding = "identity") => {
      const response = await fetch(address, {
        headers: { "If-None-Match": tag, "Accept-Encoding": encoding },
      });
      await response.arrayBuffer();
      return [response.status, response.headers.get("etag")];
    };
    const [, plain] = await ask('"none"');
    const [, packed] = await ask('"none"', "gzip");
    for (let round = 0; round < 3; round += 1) {
      expect(await ask(String(plain), "gzip")).toEqual([304, plain]);
      expect(await ask(String(packed))).toEqual([304, packed]);
      expect(await ask(`"none", ${String(plain)}`)).toEqual([304, plain]);
    }
    await store.saveEvents([{ ...event, sequence: 1, status: "cancelled" }], {
      by: "",
      at: "2026-11-26T00:00:00Z",
    });
    const [status, changed] = await ask(String(plain));
    expect([status, changed]).toEqual([200, expect.not.stringMatching(String(plain))]);
    fails = true;
    expect(await ask(String(plain))).toEqual([200, changed]);
    expect(await ask(String(changed))).toEqual([304, changed]);
    server.closeAllConnections();
    server.close();
  });
});
