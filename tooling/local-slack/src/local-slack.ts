import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBinary } from "./binary.ts";
import { Control } from "./control.ts";
import { Person } from "./person.ts";
import { Screen } from "./screen.ts";
import { preloaded, startServerProcess } from "./server-process.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import type { Workspace } from "./workspace.ts";
import { rabatProcess } from "./workspace.ts";

/** How the app gets commands, clicks and events. */
export type Mode =
  | { readonly kind: "socket" }
  | {
      readonly kind: "events";
      /** Where signed requests are sent to. */ readonly requestUrl: string;
    };

export interface LocalSlackOptions {
  /** Without it, a free one is taken. */
  readonly port?: number;
  readonly workspace?: Workspace;
  /** Without it, Socket Mode. */
  readonly mode?: Mode;
}

export interface LocalSlack {
  /** The page for people. */
  readonly url: string;
  /** The Web API, for the slackApiUrl of a client. */
  readonly apiUrl: string;
  readonly workspace: Workspace;
  readonly pid: number;
  /** Acts and sees as this person of the workspace. */
  readonly as: (userId: string) => Person;
  /** Back to the workspace as it was at the start, without messages. */
  readonly reset: () => Promise<void>;
  /** Ends the process for sure and removes its files; resolves when both are gone. */
  readonly stop: () => Promise<void>;
}

export async function startLocalSlack(options: LocalSlackOptions = {}): Promise<LocalSlack> {
  const { port = 0, workspace = rabatProcess, mode = { kind: "socket" } } = options;
  const binary = findBinary();
  // The binary reads .env and bunfig.toml of its working folder: a fresh one has neither.
  const folder = makeTemporaryFolder();
  try {
    for (const file of preloaded)
      await copyFile(fileURLToPath(new URL(file, import.meta.url)), join(folder.path, file));
    await writeFile(join(folder.path, "config.json"), JSON.stringify(configOf(workspace, mode)));
    const server = await startServerProcess({
      binary,
      folder: folder.path,
      args: argumentsFor(port),
    });
    const stop = async (): Promise<void> => {
      await server.stop();
      folder.remove();
    };
    return await connect({
      workspace,
      pid: server.pid,
      url: `http://127.0.0.1:${server.port}`,
      stop,
    });
  } catch (error) {
    folder.remove();
    throw error;
  }
}

function argumentsFor(port: number): readonly string[] {
  const options = { config: "config.json", port, "base-host": "127.0.0.1", "files-dir": "files" };
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
}

function configOf({ name, domain, teamId, app, users, channels }: Workspace, mode: Mode): object {
  const delivery =
    mode.kind === "socket" ? { mode: "socket" } : { mode: "events", requestUrl: mode.requestUrl };
  return { workspace: { name, domain, teamId }, apps: [{ ...app, ...delivery }], users, channels };
}

type Running = Pick<LocalSlack, "url" | "pid" | "workspace" | "stop">;

async function connect(running: Running): Promise<LocalSlack> {
  const { url, workspace, stop } = running;
  const control = new Control(url);
  const surroundings = { control, screen: new Screen(url), app: workspace.app };
  try {
    await checkPeople(control, workspace);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    ...running,
    apiUrl: `${url}/api/`,
    as(userId) {
      const user = workspace.users.find(({ id }) => id === userId);
      if (user !== undefined) return new Person(user, surroundings);
      const known = workspace.users.map(({ id }) => id).join(", ");
      throw new Error(`The workspace has no person "${userId}". It has: ${known}.`);
    },
    async reset() {
      await control.post("reset", {});
    },
  };
}

async function checkPeople(control: Control, { users }: Workspace): Promise<void> {
  const shown = new Set((await control.users()).map(({ id }) => id));
  const missing = users.filter(({ id }) => !shown.has(id)).map(({ id }) => id);
  if (missing.length > 0) {
    throw new Error(
      `local-slack came up without ${missing.join(", ")} of the workspace: is its config read otherwise?`,
    );
  }
}
