import type { ModalView } from "@slack/types";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { botToken, startApp, user, userName } from "./app-process.ts";
import { fill } from "./fill.ts";
import { signingSecret } from "./signed.ts";

// The app as it is run, from outside: what it writes about people who use everything that names them.

const person = { name: userName, role: "Director for mobility", email: "awa.diop@example.sn" };
const comment = "She needs a wheelchair at the gate";

/** What no line may hold: persons, what they wrote, and what opens a door. */
const secrets = [
  ...[...Object.values(person), comment, user, "Diop", "wheelchair"],
  ...[botToken, signingSecret, "trigger-of-a-press", "/respond/once", "a-code-of-oauth"],
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-log-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A Slack that remembers the form that it was to open and what it was to answer, and refuses to post. */
async function startSlack() {
  let form: ModalView | undefined;
  let answered = "";
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const method = (request.url ?? "").split("/").at(-1);
      if (method === "views.open")
        form = JSON.parse(new URLSearchParams(body).get("view") ?? "") as ModalView;
      if (method === "once") answered += body;
      const refused = { ok: false, error: "fatal_error", detail: `${person.name} ${person.email}` };
      const profile = {
        ok: true,
        user_id: "U0BOT0001",
        bot_id: "B1",
        user: { id: user, tz: "Africa/Dakar" },
      };
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify(method === "chat.postMessage" ? refused : profile));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    form: () => form,
    answered: () => answered,
    close: () => server.close(),
  };
}

type Line = Readonly<Record<string, unknown>> & { readonly msg: string };

function linesOf(output: string): readonly Line[] {
  return output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

describe("the log of the app", () => {
  it("has a line with an id for all that happens, and names nobody, whatever fails", async () => {
    const slack = await startSlack();
    const app = await startApp(folder, slack.url);
    const fetchWith = (path: string, id: string) =>
      fetch(app.url + path, { headers: { "X-Request-Id": id } }).then(({ headers }) =>
        headers.get("x-request-id"),
      );

    await app.press("details:v1");
    await expect.poll(() => slack.form()).toBeDefined();
    const form = fill(
      slack.form() ?? { type: "modal", title: { type: "plain_text", text: "" }, blocks: [] },
      {
        delegation: "SN",
        name: person.name,
        role: person.role,
        email: person.email,
        standsInFor: comment,
      },
    );
    await app.submit({ ...form, state: { values: form.values } });
    await app.press("rsvp:v1:ACCEPTED");
    await app.announce();
    await app.command("feed");
    // A personal feed is for those whom an organiser has confirmed.
    const organiser = new DatabaseSync(app.file, { timeout: 10_000 });
    organiser.exec("update people set confirmed_by = 'U0SECRETARIAT'");
    organiser.close();
    await app.press("feed:v1:all");
    await expect.poll(() => slack.answered()).toContain("/feeds/");
    const [token = ""] = /\/feeds\/[\w-]+\.ics/.exec(slack.answered()) ?? [];
    expect(await fetchWith(token, "id-of-the-proxy")).toBe("id-of-the-proxy");
    expect(await fetchWith(`/feeds/${"x".repeat(43)}.ics`, "no")).toMatch(/^[\da-f-]{36}$/);
    await fetchWith("/slack/oauth_redirect?code=a-code-of-oauth&state=1", "install-1");
    await fetchWith(`/${person.email}?name=${person.name}`, "searched-1");
    await fetchWith("/healthz", "watched-1");
    await expect.poll(() => app.said.out, { timeout: 5000 }).toContain('"msg":"a job failed"');

    const others = new DatabaseSync(app.file, { timeout: 5000 });
    others.exec("alter table people rename to nobody; alter table feed_tokens rename to none");
    others.close();
    await app.press("rsvp:v1:DECLINED");
    await app.command("language fr");
    await app.submit({ ...form, state: { values: form.values } });
    await fetchWith(token, "fails-123");
    await expect.poll(() => app.said.out).toContain("/feeds/… failed");
    expect(await app.end()).toBe(0);
    slack.close();

    expect(app.said.err).toBe("");
    for (const secret of [...secrets, token.slice("/feeds/".length, -4)])
      expect(app.said.out.includes(secret), `${secret} stands in the log`).toBe(false);
    const lines = linesOf(app.said.out);
    const failures = lines.filter(({ level }) => level === "error");
    for (const name of ["delivery", "job", "request"])
      expect(
        failures.filter((line) => name in line).length,
        `failures with a ${name}`,
      ).toBeGreaterThan(0);
    expect(lines.filter((line) => line["request"] === "id-of-the-proxy")).toMatchObject([
      { level: "debug", msg: "GET /feeds/…", status: 200 },
    ]);
    expect(lines).toContainEqual(
      expect.objectContaining({ of: "rsvp:v1:ACCEPTED", level: "info" }),
    );
    expect(lines).toContainEqual(expect.objectContaining({ request: "watched-1", level: "debug" }));
    expect(lines).toContainEqual(expect.objectContaining({ request: "fails-123", level: "error" }));
    expect(lines).toContainEqual(
      expect.objectContaining({ request: "fails-123", level: "info", status: 503 }),
    );
    expect(lines.at(-1)?.msg).toBe("the app has stopped");
    const nameless = lines.filter(
      (line) => !["request", "delivery", "job"].some((name) => name in line),
    );
    expect(nameless.map(({ msg }) => msg)).toEqual([
      expect.stringMatching(/^\d+ events read from /),
      expect.stringMatching(/^Pages and feeds: /),
      expect.stringMatching(/^Slack: waits for requests/),
      "the app stops, and finishes what is under way",
      "the app has stopped",
    ]);
  }, 30_000);
});
