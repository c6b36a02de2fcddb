import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { ServerProcessOptions } from "./server-process.ts";
import { startServerProcess } from "./server-process.ts";

/** A stand-in for the binary, which behaves as badly as the script says. */
async function standIn(script: string): Promise<ServerProcessOptions> {
  const folder = await mkdtemp(join(tmpdir(), "stand-in-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const binary = join(folder, "stand-in");
  await writeFile(binary, `#!/bin/sh\n${script}\n`);
  await chmod(binary, 0o755);
  return { binary, folder, args: [] };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe.skipIf(process.platform === "win32")("the process of a server", () => {
  test("that dies at its start is reported with what it printed", async () => {
    const options = await standIn("echo 'port 80 is not for you' >&2; exit 3");
    await expect(startServerProcess(options)).rejects.toThrow(
      "local-slack ended at its start with exit code 3. It printed:\nport 80 is not for you",
    );
  });

  test("that does not come up is ended", async () => {
    const options = await standIn("exec cat");
    await expect(startServerProcess({ ...options, startMs: 50 })).rejects.toThrow(
      "local-slack did not come up within 0.05 s and was ended. It printed nothing.",
    );
  });

  test("that is not bound to the loopback address is ended at once", async () => {
    const options = await standIn("echo '  local-slack is running'; exec cat");
    await expect(startServerProcess(options)).rejects.toThrow("came up without loopback.js");
  });

  test("that cannot be executed is reported", async () => {
    const options = await standIn("");
    await expect(
      startServerProcess({ ...options, binary: `${options.binary}-lost` }),
    ).rejects.toThrow(/could not be started: .*ENOENT/);
  });

  test("that does not listen to a request to end is killed", async () => {
    const options = await standIn(
      "trap '' TERM; echo 'listening on 127.0.0.1:1'; while :; do :; done",
    );
    const server = await startServerProcess({ ...options, endMs: 50 });
    expect(server.port).toBe(1);
    expect(isRunning(server.pid)).toBe(true);
    await server.stop();
    expect(isRunning(server.pid)).toBe(false);
  });

  test("gets nothing of our environment", async () => {
    const options = await standIn('echo "secret: $SLACK_BOT_TOKEN."; exit 1');
    process.env["SLACK_BOT_TOKEN"] = "xoxb-of-a-real-workspace";
    onTestFinished(() => {
      delete process.env["SLACK_BOT_TOKEN"];
    });
    await expect(startServerProcess(options)).rejects.toThrow("secret: .");
  });
});
