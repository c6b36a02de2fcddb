import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findCycle, importsOf, packageOf, root, sourcesOf } from "./imports.ts";

const libraries = ["timezones", "events", "calendar", "planner", "announcements"].map(
  (name) => `@rabat-process/${name}`,
);

/** What each package may depend on: only floors below it, and what it hides. */
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
  core: [
    "@rabat-process/announcements",
    "@rabat-process/calendar",
    "@rabat-process/events",
    "@rabat-process/timezones",
    "fastest-levenshtein",
    "zod",
  ],
  store: ["@rabat-process/core", "@rabat-process/events", "@rabat-process/timezones", "pg", "zod"],
  web: [
    "@rabat-process/calendar",
    "@rabat-process/core",
    "@rabat-process/events",
    "@rabat-process/timezones",
    "@hono/node-server",
    "hono",
    "uqr",
  ],
};

/** What the contract of doors and its plain door may use: nothing of an app, or a part of the core would be missing. */
const contract: readonly string[] = [
  "@rabat-process/core",
  "@rabat-process/events",
  "@rabat-process/store",
  "@rabat-process/timezones",
  "node:crypto",
  "vitest",
];

/** What everything in the app may build on. */
const inner: readonly string[] = [...libraries, "@rabat-process/core"];

/** What acts on the world, and may import what Node brings. */
const acting: readonly string[] = ["store", "web"];

/** What each folder of the app may import: folders of the app, and packages. The rows of Slack are a room of their own. */
const rooms: Record<
  string,
  { readonly rooms: readonly string[]; readonly packages: readonly string[] }
> = {
  ports: { rooms: ["ports"], packages: inner },
  system: {
    rooms: ["system"],
    packages: [...inner, "node:async_hooks", "node:fs", "node:path", "pino", "zod"],
  },
  files: {
    rooms: ["files"],
    packages: [
      "@rabat-process/core",
      "csv-parse",
      "fflate",
      "read-excel-file",
      "write-excel-file",
      "node:events",
      "node:worker_threads",
      "zod",
    ],
  },
  invitations: {
    rooms: ["invitations", "files", "locales"],
    packages: [...inner, "docx", "pngjs", "uqr"],
  },
  participants: {
    rooms: ["participants", "files", "locales"],
    packages: [...inner, "docx"],
  },
  admin: {
    rooms: [
      "admin",
      "app-store.ts",
      "config.ts",
      "files",
      "invitations",
      "ports",
      "slack",
      "system",
    ],
    packages: [
      ...inner,
      "@rabat-process/store",
      "@rabat-process/web",
      "node:fs",
      "node:net",
      "node:path",
    ],
  },
  sisters: {
    rooms: ["sisters"],
    packages: [...inner, "node:http", "node:https", "node:timers", "request-filtering-agent"],
  },
  "environment.ts": {
    rooms: [],
    packages: ["@rabat-process/core", "@rabat-process/events", "@rabat-process/store", "zod"],
  },
  "config.ts": {
    rooms: ["environment.ts", "sisters"],
    packages: ["@rabat-process/core", "@rabat-process/store", "@rabat-process/web"],
  },
  "app-store.ts": { rooms: ["ports", "slack/rows"], packages: ["@rabat-process/store"] },
  "metrics.ts": { rooms: ["ports"], packages: ["node:http", "prom-client"] },
  "manifest.ts": { rooms: [], packages: ["@rabat-process/timezones", "@slack/web-api"] },
  locales: {
    rooms: ["locales"],
    packages: ["@rabat-process/core", "@rabat-process/events", "@rabat-process/timezones"],
  },
  blocks: { rooms: ["blocks", "locales", "ports"], packages: [...inner, "@slack/types", "zod"] },
  "slack/rows": {
    rooms: ["slack/rows", "ports"],
    packages: [...inner, "@rabat-process/store", "zod"],
  },
  slack: {
    rooms: ["slack", "config.ts", "manifest.ts", "ports", "blocks", "locales"],
    packages: [
      ...inner,
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
  listeners: {
    rooms: [
      "listeners",
      "files",
      "invitations",
      "participants",
      "ports",
      "slack",
      "blocks",
      "locales",
    ],
    packages: [...inner, "@slack/bolt", "@slack/types", "@slack/web-api", "fastest-levenshtein"],
  },
};

const appRoot = "apps/slack/src";

/** What joins the parts, and may import all of them. */
const roots: readonly string[] = [
  "admin.ts",
  "app.ts",
  "join-jobs.ts",
  "lone-background.ts",
  "main.ts",
  "server.ts",
];

function roomOf(file: string): string {
  const path = file.slice(appRoot.length + 1);
  return path.startsWith("slack/rows/") ? "slack/rows" : (path.split("/")[0] ?? "");
}

it("every package has its floor", () => {
  expect(readdirSync(join(root, "packages")).toSorted()).toEqual(Object.keys(floors).toSorted());
});

describe.each(Object.entries(floors))("the floor %s", (name, allowed) => {
  const manifest = JSON.parse(
    readFileSync(join(root, "packages", name, "package.json"), "utf8"),
  ) as Record<string, object>;

  it("declares no dependency but those of lower floors and what it hides", () => {
    const declared = ["dependencies", "peerDependencies"].flatMap((field) =>
      Object.keys(manifest[field] ?? {}),
    );
    expect(declared.filter((dependency) => !allowed.includes(dependency))).toEqual([]);
  });

  it.each(sourcesOf(`packages/${name}/src`))("%s imports nothing else", (file) => {
    const outside = importsOf(file).filter(({ to }) => {
      if (to.startsWith("packages/")) return !to.startsWith(`packages/${name}/src/`);
      if (to.startsWith("node:")) return !acting.includes(name);
      return !allowed.includes(packageOf(to));
    });
    expect(outside).toEqual([]);
  });
});

it.each(sourcesOf("tooling/door-contract/src"))("%s uses nothing of an app", (file) => {
  const outside = importsOf(file).filter(({ to }) =>
    to.startsWith("tooling/")
      ? !to.startsWith("tooling/door-contract/src/")
      : !contract.includes(packageOf(to)),
  );
  expect(outside).toEqual([]);
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
    const core = "packages/core/src";
    const writers = (pattern: RegExp, folders = [core, "packages/web/src", appRoot]) =>
      folders
        .flatMap(sourcesOf)
        .filter((file) => pattern.test(readFileSync(join(root, file), "utf8")));
    expect(writers(/\bstore\.change\b/)).toEqual([`${core}/events/apply-change.ts`]);
    expect(writers(/\bstore\.saveEvents\b/)).toEqual([`${core}/events/load-events.ts`]);
    const plain = [
      "redrawTask",
      "tellTask",
      "offersTask",
      "offerTask",
      "turnTask",
      "planEvent",
    ].join("|");
    expect(writers(new RegExp(`\\b(${plain})\\(`), [core])).toEqual(
      // What comes in its time is asked for: that changes no event.
      [
        "events/consequences",
        "events/event-plan",
        "jobs/place-tasks",
        "jobs/tasks",
        "jobs/wanted-jobs",
      ].map((name) => `${core}/${name}.ts`),
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
  "tooling/door-contract/src",
  "tooling/local-slack/src",
])("the imports of %s", (folder) => {
  it("have no cycle, not even of types", () => {
    expect(findCycle(sourcesOf(folder))).toBeUndefined();
  });
});

describe("the rules themselves", () => {
  it("stand in the documents", async () => {
    const packagesOf = (names: readonly string[]) =>
      libraries.every((library) => names.includes(library))
        ? ["all libraries", ...names.filter((name) => !libraries.includes(name))]
        : names;
    const list = (names: readonly string[]) =>
      names.map((name) => `\`${name}\``).join(", ") || "nothing";
    const lines = [
      "# What may import what",
      "",
      "Written by `pnpm exec vitest run tooling/house-rules/src/boundaries.test.ts -u` from the rules in `boundaries.test.ts`.",
      "",
      "## Packages",
      "",
      `${list(acting)} may also import what Node brings.`,
      "",
      ...Object.entries(floors).map(([name, packages]) => `- \`${name}\`: ${list(packages)}`),
      "",
      "Beside them, `tooling/door-contract` tells every door the same stories, and may import " +
        `${list(contract)}: nothing of an app.`,
      "",
      "## Folders and files of `apps/slack/src`",
      "",
      `${list(roots)} put everything together, and may import everything.`,
      "",
      ...Object.entries(rooms).map(
        ([name, rule]) => `- \`${name}\`: ${list([...rule.rooms, ...packagesOf(rule.packages)])}`,
      ),
      "",
    ];
    await expect(lines.join("\n")).toMatchFileSnapshot(join(root, "docs/edges.md"));
  });

  it("see imports of every form", () => {
    const seen = importsOf("tooling/house-rules/src/boundaries.test.ts").map(({ to }) => to);
    expect(seen).toContain("node:fs");
    expect(seen).toContain("tooling/house-rules/src/imports.ts");
  });
});
