import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createManifest, manifestFiles } from "../src/manifest.ts";

const root = join(import.meta.dirname, "..");

/** What the Slack CLI reads (https://docs.slack.dev/tools/slack-cli/reference/hooks): it cannot be had here to be asked. */
const Paths = z.array(z.string()).min(1);
const Hooks = z.strictObject({
  runtime: z.string(),
  hooks: z.strictObject({ "get-manifest": z.string(), start: z.string() }),
  config: z.strictObject({
    "sdk-managed-connection-enabled": z.literal(true),
    watch: z.strictObject({
      manifest: z.strictObject({ paths: Paths }),
      app: z.strictObject({ paths: Paths, "filter-regex": z.string() }),
    }),
  }),
});

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));

describe("what the Slack CLI is told", () => {
  const { hooks, config } = Hooks.parse(read(".slack/hooks.json"));

  it("gives it the manifest, in which the app calls Slack, with the address of the pages", async () => {
    // As the CLI does: the words of the command, in the folder of the app.
    const [command = "", ...words] = hooks["get-manifest"].split(" ");
    const env = { ...process.env, PUBLIC_URL: "https://calendar.example" };
    const { stdout } = await promisify(execFile)(command, words, { cwd: root, env });
    const kind = manifestFiles["manifest.json"];
    expect(JSON.parse(stdout)).toEqual(
      createManifest({ ...kind, publicUrl: "https://calendar.example" }),
    );
  });

  it("starts the app as people do", () => {
    expect(hooks.start).toBe(
      z.object({ scripts: z.object({ start: z.string() }) }).parse(read("package.json")).scripts
        .start,
    );
  });

  it("leads it to what there is", () => {
    const { manifest, app } = config.watch;
    for (const path of [...manifest.paths, ...app.paths])
      expect(existsSync(join(root, path)), path).toBe(true);
    expect("src/main.ts").toMatch(new RegExp(app["filter-regex"]));
  });
});
