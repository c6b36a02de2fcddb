import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, readlinkSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import { isLocalSlackAvailable } from "./binary.ts";
import { Control } from "./control.ts";
import type { LocalSlack, LocalSlackOptions } from "./local-slack.ts";
import { startLocalSlack } from "./local-slack.ts";
import { poll } from "./poll.ts";
import { rabatProcess } from "./workspace.ts";

async function start(options?: LocalSlackOptions): Promise<LocalSlack> {
  const slack = await startLocalSlack(options);
  onTestFinished(() => slack.stop());
  return slack;
}

function portOf({ url }: LocalSlack): number {
  return Number(new URL(url).port);
}

function answersAt(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1_000 });
    const settle = (isOpen: boolean) => () => {
      socket.destroy();
      resolve(isOpen);
    };
    socket
      .once("connect", settle(true))
      .once("error", settle(false))
      .once("timeout", settle(false));
  });
}

/** The addresses, as the kernel writes them, on which somebody listens at this port. */
async function listeningAddresses(port: number): Promise<readonly string[]> {
  const tables = await Promise.all(
    ["tcp", "tcp6"].map((table) => readFile(`/proc/net/${table}`, "utf8").catch(() => "")),
  );
  const sockets = tables
    .join("\n")
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const listening = "0A";
  return sockets.flatMap(([, local, , state]) =>
    state === listening && local?.endsWith(suffix) ? [local] : [],
  );
}

/** Starts a local Slack in a process of its own, which afterwards does as the script says. */
async function startFromAnotherProcess(script: string) {
  const index = JSON.stringify(new URL("index.ts", import.meta.url).href);
  const start = `const { startLocalSlack } = await import(${index}); console.log((await startLocalSlack()).pid);`;
  const parent = spawn(process.execPath, ["--input-type=module", "--eval", start + script]);
  onTestFinished(() => void parent.kill("SIGKILL"));
  const printed: unknown[] = await once(parent.stdout, "data");
  const pid = Number(String(printed[0]));
  const folder = readlinkSync(`/proc/${pid}/cwd`);
  parent.stdin.end("go on");
  return { parent, pid, folder };
}

/** An orphan that nobody has collected yet is a zombie: it has no memory, sockets or files any more. */
async function isGone(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "State: X");
  return /^State:\s+[XZ]/m.test(status);
}

async function untilGone(pid: number): Promise<void> {
  await poll(async () => ((await isGone(pid)) ? true : undefined), {
    timeoutMs: 5_000,
    onTimeout: () => new Error(`The process ${pid} is still there.`),
  });
}

describe.skipIf(!isLocalSlackAvailable())("the local Slack", () => {
  test("shows the people and channels of the workspace", async () => {
    const control = new Control((await start()).url);
    const users = await control.users();
    expect(users.filter(({ is_bot }) => is_bot === false)).toMatchObject(rabatProcess.users);
    expect(await control.channels()).toMatchObject(rabatProcess.channels);
  });

  test("leaves no process and no file after it was stopped, be it twice", async () => {
    const { pid, stop } = await start();
    const folder = readlinkSync(`/proc/${pid}/cwd`);
    expect(readdirSync(folder)).toContain("config.json");
    await Promise.all([stop(), stop()]);
    expect(existsSync(`/proc/${pid}`)).toBe(false);
    expect(existsSync(folder)).toBe(false);
  });

  test("ends when the process that started it is killed", async () => {
    const { parent, pid, folder } = await startFromAnotherProcess("");
    parent.kill("SIGKILL");
    await untilGone(pid);
    await rm(folder, { recursive: true, force: true });
  });

  test("ends with its files when the process that started it ends without a stop", async () => {
    const { pid, folder } = await startFromAnotherProcess(
      "process.stdin.once('data', () => process.exit())",
    );
    await untilGone(pid);
    expect(existsSync(folder)).toBe(false);
  });

  test("listens on the loopback address only, also from a folder with a space in its name", async () => {
    const folder = await mkdtemp(join(tmpdir(), "with a space "));
    const { TMPDIR } = process.env;
    process.env["TMPDIR"] = folder;
    onTestFinished(async () => {
      if (TMPDIR === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = TMPDIR;
      await rm(folder, { recursive: true });
    });
    const port = portOf(await start());
    expect(await listeningAddresses(port)).toEqual([
      `0100007F:${port.toString(16).toUpperCase().padStart(4, "0")}`,
    ]);
    expect(await answersAt("127.0.0.1", port)).toBe(true);
    const outside = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal }) => !internal);
    for (const { address, scopeid } of outside) {
      const host = scopeid ? `${address}%${scopeid}` : address;
      expect(await answersAt(host, port), `${host} answers`).toBe(false);
    }
  });

  test("takes the port it is given, and says so when that is taken", async () => {
    const first = await start();
    await expect(start({ port: portOf(first) })).rejects.toThrow(
      /^local-slack ended at its start.*in use/s,
    );
    await first.stop();
    expect(portOf(await start({ port: portOf(first) }))).toBe(portOf(first));
  });

  test("knows whom it can be used as", async () => {
    const slack = await start();
    expect(() => slack.as("U0NOBODY")).toThrow(
      'The workspace has no person "U0NOBODY". It has: U0SECRETARIAT,',
    );
  });

  test("sends signed requests to an app in HTTP mode", async () => {
    const { signingSecret } = rabatProcess.app;
    const app = createServer((request, response) => {
      void text(request).then((body) => {
        const { "x-slack-request-timestamp": time, "x-slack-signature": signature } =
          request.headers;
        const expected = `v0=${createHmac("sha256", signingSecret)
          .update(`v0:${String(time)}:${body}`)
          .digest("hex")}`;
        const answer =
          signature === expected
            ? `signed ${new URLSearchParams(body).get("text") ?? ""}`
            : "unsigned";
        response
          .setHeader("content-type", "application/json")
          .end(JSON.stringify({ text: answer }));
      });
    });
    await once(app.listen(0, "127.0.0.1"), "listening");
    onTestFinished(() => void app.close());
    const address = app.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    const slack = await start({
      mode: { kind: "events", requestUrl: `http://127.0.0.1:${port}/` },
    });
    const awa = slack.as("U0SENEGAL");
    await awa.command("C0SCHEDULE", "/rabat", "aide à l’été");
    await awa.waitFor("C0SCHEDULE", (message) => message.text === "signed aide à l’été");
  });
});
