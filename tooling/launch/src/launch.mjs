// The first thing that runs after a clone, on whatever Node the machine has (20 or newer): plain JavaScript
// without dependencies. It brings the right Node and the pinned pnpm when they are missing, installs what the
// lockfile says when that has changed, then runs the task.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inRange } from "./node-range.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** @type {Record<string, string>} */
const tasks = { start: "tooling/launch/src/start.ts", check: "tooling/launch/src/check.ts" };

/**
 * Runs a program to its end, and gives what it printed. npx and pnpm are scripts on Windows, which only a shell starts.
 *
 * @param {string} program
 * @param {readonly string[]} args
 */
function read(program, args) {
  return spawnSync(program, args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
}

/** Whether the Node and the pnpm that PATH leads to are the right ones. */
function hasTools() {
  const node = read("node", ["--version"]).stdout?.trim().slice(1) ?? "";
  const pnpm = read("pnpm", ["--version"]).stdout?.trim() ?? "";
  return (
    node !== "" &&
    inRange(node, manifest.engines.node) &&
    `pnpm@${pnpm}` === manifest.packageManager
  );
}

/**
 * Puts the Node of `.node-version` and the pinned pnpm first on PATH, both from the npm registry. npx only finds
 * them: the task does not run below it, since npx would not pass on the signals that end it.
 */
function bringTools() {
  const node = `node@${readFileSync(join(root, ".node-version"), "utf8").trim()}`;
  const packages = ["--yes", "--prefer-offline", "-p", node, "-p", manifest.packageManager];
  console.log(`Bringing ${node} and ${manifest.packageManager} from the npm registry …`);
  const { stdout } = read("npx", [...packages, "node", "--print", "process.env.PATH"]);
  process.env["PATH"] = stdout?.trim().split("\n").at(-1) || process.env["PATH"];
}

/** Installs what the lockfile says, unless that was done already. */
function install() {
  const stamp = join(root, "node_modules/.installed-lockfile");
  const lockfile = createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockfile) return 0;
  const { status } = spawnSync("pnpm", ["install", "--frozen-lockfile"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status === 0) writeFileSync(stamp, lockfile);
  return status ?? 1;
}

/**
 * Runs a task until it ends. Whatever ends this program ends the task too: a signal, or the death of the npm that
 * started it, which passes no signal on through its shell.
 *
 * @param {string} script
 */
async function runTask(script) {
  const child = spawn("node", [join(root, script)], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  const stop = () => child.kill("SIGTERM");
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid === parent || stop(), 500);
  const [status] = await once(child, "exit");
  clearInterval(watch);
  return status ?? 1;
}

async function main() {
  const task = tasks[process.argv[2] ?? ""];
  if (task === undefined) {
    console.error(
      `Expected a task: ${Object.keys(tasks).join(" or ")}; found ${process.argv[2] ?? "none"}.`,
    );
    return 2;
  }
  if (!hasTools()) bringTools();
  if (!hasTools()) {
    console.error(
      `Expected Node ${manifest.engines.node} and ${manifest.packageManager}, and npx could not bring them: ` +
        "check that the npm registry can be reached, or install both by hand.",
    );
    return 1;
  }
  return install() || (await runTask(task));
}

process.exitCode = await main();
