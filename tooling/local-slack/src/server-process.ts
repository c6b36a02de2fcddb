import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";

export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
  /** Resolves when the process is gone. */
  readonly stop: () => Promise<void>;
}

export interface ServerProcessOptions {
  readonly binary: string;
  readonly args: readonly string[];
  /** Working folder of the process; it must hold what is preloaded. */
  readonly folder: string;
  /** How long it may take to come up. */
  readonly startMs?: number;
  /** How long it may take to end when it is asked to; then it is killed. */
  readonly endMs?: number;
}

/** What is loaded into the binary before its own code. */
export const preloaded = ["loopback.js", "initial-values.js", "form-buttons.js", "long-texts.js"];

// A relative path needs no quoting: Bun skips a quoted absolute one without a word, and is then open to the network.
// Nothing else of our environment is handed over; the binary has no need of our secrets and settings.
const environment = { BUN_OPTIONS: preloaded.map((file) => `--preload ./${file}`).join(" ") };

/** Starts the binary and waits until it has said that it listens on the loopback address. */
export async function startServerProcess(options: ServerProcessOptions): Promise<ServerProcess> {
  const { binary, args, folder, startMs = 10_000, endMs = 2_000 } = options;
  // In a process group of its own: Ctrl-C in a terminal then reaches us alone, and we end things in their order.
  const child = spawn(binary, args, { cwd: folder, env: environment, detached: true });
  const kill = (): void => void child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async (): Promise<void> => {
    await end(child, endMs);
    process.off("exit", kill);
  };
  try {
    const port = await listeningPort(child, startMs);
    if (child.pid === undefined) throw new Error("local-slack listens, yet has no process id.");
    return { pid: child.pid, port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function listeningPort(child: ChildProcessWithoutNullStreams, startMs: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let output = "";
  const fail = (what: string): void => {
    const said = output.trim() === "" ? "It printed nothing." : `It printed:\n${output.trim()}`;
    reject(new Error(`local-slack ${what}. ${said}`));
  };
  const listen = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-4_000);
    const port = /^listening on 127\.0\.0\.1:(\d+)$/m.exec(output)?.[1];
    if (port !== undefined) resolve(Number(port));
    else if (output.includes("local-slack is running")) {
      fail("came up without loopback.js, may be open to the network, and was ended");
    }
  };
  // These stay: its output must be read on, or it would one day wait for a reader.
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  child.on("error", (error) => {
    fail(`could not be started: ${error.message}`);
  });
  child.on("close", (code, signal) => {
    fail(`ended at its start with ${signal ?? `exit code ${code ?? "unknown"}`}`);
  });
  const timer = setTimeout(() => {
    fail(`did not come up within ${startMs / 1_000} s and was ended`);
  }, startMs);
  return promise.finally(() => {
    clearTimeout(timer);
  });
}

async function end(child: ChildProcessWithoutNullStreams, endMs: number): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), endMs);
  await gone;
  clearTimeout(timer);
}
