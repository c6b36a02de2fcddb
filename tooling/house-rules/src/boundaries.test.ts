import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findCycle, importsOf, packageOf, root, sourcesOf } from "./imports.ts";

/** What each library may depend on: only floors below it, and the libraries that it hides. */
const floors: Record<string, readonly string[]> = {
  timezones: ["luxon"],
  events: ["@rabat-process/timezones", "fastest-levenshtein", "yaml", "zod"],
  calendar: [
    "@rabat-process/events",
    "@rabat-process/timezones",
    "ical-generator",
    "luxon",
    "rrule-temporal",
  ],
  planner: ["@rabat-process/events", "@rabat-process/timezones"],
  announcements: ["@rabat-process/events", "@rabat-process/timezones"],
};

const libraries = Object.keys(floors).map((name) => `@rabat-process/${name}`);

/** What each folder of the app may import: folders of the app, and packages. The rows of Slack are a room of their own. */
const rooms: Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }> = {
  ports: { rooms: ["ports"], packages: libraries },
  "addresses-and-files.ts": { rooms: [], packages: libraries },
  "log.ts": { rooms: [], packages: ["node:crypto"] },
  system: {
    rooms: ["system", "ports", "addresses-and-files.ts", "log.ts"],
    packages: [...libraries, "node:async_hooks", "node:fs", "node:path", "pino", "zod"],
  },
  admin: {
    rooms: [
      "admin",
      "app-store.ts",
      "config.ts",
      "ports",
      "addresses-and-files.ts",
      "slack",
      "store",
      "system",
      "use-cases",
    ],
    packages: [...libraries, "node:fs", "node:net"],
  },
  "environment.ts": { rooms: ["log.ts"], packages: ["zod"] },
  "config.ts": { rooms: ["environment.ts", "log.ts", "store"], packages: [] },
  "app-store.ts": { rooms: ["ports", "slack/rows", "store"], packages: [] },
  "metrics.ts": { rooms: ["ports"], packages: ["node:http", "prom-client"] },
  "manifest.ts": { rooms: [], packages: ["@rabat-process/timezones", "@slack/web-api"] },
  locales: { rooms: ["locales"], packages: ["@rabat-process/events", "@rabat-process/timezones"] },
  blocks: { rooms: ["blocks", "locales", "ports"], packages: [...libraries, "@slack/types", "zod"] },
  "use-cases": { rooms: ["use-cases", "ports", "jobs", "addresses-and-files.ts"], packages: libraries },
  store: {
    rooms: ["store", "ports", "use-cases"],
    packages: [
      ...libraries,
      "zod",
      "node:crypto",
      "node:fs",
      "node:path",
      "node:sqlite",
      "node:timers",
      "pg",
    ],
  },
  "slack/rows": { rooms: ["slack/rows", "ports"], packages: ["@rabat-process/timezones", "zod"] },
  slack: {
    rooms: [
      "slack",
      "config.ts",
      "manifest.ts",
      "ports",
      "addresses-and-files.ts",
      "log.ts",
      "use-cases",
      "jobs",
      "blocks",
      "locales",
    ],
    packages: [
      ...libraries,
      "@slack/bolt",
      "@slack/logger",
      "@slack/oauth",
      "@slack/types",
      "@slack/web-api",
      "node:crypto",
      "node:http",
      "node:timers",
      "zod",
    ],
  },
  jobs: {
    rooms: ["jobs", "ports", "log.ts", "use-cases"],
    packages: [...libraries, "node:timers", "zod"],
  },
  web: {
    rooms: ["web", "ports", "addresses-and-files.ts", "log.ts", "use-cases"],
    packages: [
      ...libraries,
      "@hono/node-server",
      "hono",
      "node:crypto",
      "node:http",
      "node:timers",
      "node:zlib",
      "uqr",
    ],
  },
  listeners: {
    rooms: ["listeners", "ports", "addresses-and-files.ts", "use-cases", "slack", "blocks", "locales"],
    packages: [...libraries, "@slack/bolt", "@slack/types", "@slack/web-api", "fastest-levenshtein"],
  },
};

const appRoot = "apps/slack/src";

/** What joins the parts, and may import all of them. */
const roots: readonly string[] = ["admin.ts", "app.ts", "join-jobs.ts", "lone-background.ts", "main.ts"];

function roomOf(file: string): string {
  const path = file.slice(appRoot.length + 1);
  return path.startsWith("slack/rows/") ? "slack/rows" : (path.split("/")[0] ?? "");
}

describe.each(Object.entries(floors))("the floor %s", (name, allowed) => {
  const manifest = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")) as Record<
    string,
    object
  >;

  it("declares no dependency but those of lower floors and what it hides", () => {
    const declared = ["dependencies", "peerDependencies"].flatMap((field) =>
      Object.keys(manifest[field] ?? {}),
    );
    expect(declared.filter((dependency) => !allowed.includes(dependency))).toEqual([]);
  });

  it.each(sourcesOf(`packages/${name}/src`))("%s imports nothing else", (file) => {
    const outside = importsOf(file).filter(({ to }) =>
      to.startsWith(`packages/`) ? !to.startsWith(`packages/${name}/src/`) : !allowed.includes(packageOf(to)),
    );
    expect(outside).toEqual([]);
  });
});

describe("the rooms of the app", () => {
  const files = sourcesOf(appRoot).filter((file) => !roots.includes(roomOf(file)));

  it("every room has its rule", () => {
    expect(files.filter((file) => !Object.hasOwn(rooms, roomOf(file)))).toEqual([]);
  });

  it.each(files)("%s imports only what its room may", (file) => {
    const rule = rooms[roomOf(file)];
    const outside = importsOf(file).filter(({ to }) =>
      to.startsWith(`${appRoot}/`)
        ? !rule?.rooms.includes(roomOf(to))
        : !rule?.packages.includes(packageOf(to)),
    );
    expect(outside).toEqual([]);
  });

  it("one place changes an event, with everything that follows from it", () => {
    const writers = (pattern: RegExp) =>
      sourcesOf(appRoot).filter((file) => pattern.test(readFileSync(join(root, file), "utf8")));
    expect(writers(/\bstore\.change\b/)).toEqual([`${appRoot}/use-cases/apply-change.ts`]);
    expect(writers(/\bstore\.saveEvents\b/)).toEqual([`${appRoot}/use-cases/load-events.ts`]);
    const plain = ["redrawTask", "tellTask", "offersTask", "offerTask", "turnTask", "planEvent"].join("|");
    const enqueuing = sourcesOf(`${appRoot}/use-cases`).filter((file) =>
      new RegExp(`\\b(${plain})\\(`).test(readFileSync(join(root, file), "utf8")),
    );
    expect(enqueuing).toEqual(
      // What comes in its time is asked for: that changes no event.
      ["consequences", "event-plan", "place-tasks", "tasks", "wanted-jobs"].map(
        (name) => `${appRoot}/use-cases/${name}.ts`,
      ),
    );
  });

  it("only main and admin read the environment", () => {
    const readers = sourcesOf(appRoot).filter((file) =>
      /process\.(env|argv)/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(readers).toEqual([`${appRoot}/admin.ts`, `${appRoot}/main.ts`]);
  });
});

describe.each([
  ...Object.keys(floors).map((name) => `packages/${name}/src`),
  appRoot,
  "tooling/local-slack/src",
])("the imports of %s", (folder) => {
  it("have no cycle, not even of types", () => {
    expect(findCycle(sourcesOf(folder))).toBeUndefined();
  });
});

describe("the rules themselves", () => {
  it("see imports of every form", () => {
    const seen = importsOf("tooling/house-rules/src/boundaries.test.ts").map(({ to }) => to);
    expect(seen).toContain("node:fs");
    expect(seen).toContain("tooling/house-rules/src/imports.ts");
  });
});
