import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseEvents } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { root } from "./imports.ts";

const documents = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"],
  {
    cwd: root,
    encoding: "utf8",
  },
)
  .trimEnd()
  .split("\n")
  .filter((file) => existsSync(join(root, file)));

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function fencesOf(file: string, language: string): readonly string[] {
  const fences = read(file).matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"));
  return [...fences].map(([, code = ""]) => code);
}

/** The anchors of the headings of a document, as GitHub makes them. */
function headingsOf(file: string): readonly string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(/\s/g, "-"),
  );
}

describe("the documents", () => {
  it.each(documents)("%s leads only to files that exist", (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(
      ([, link = ""]) => link,
    );
    expect(links.filter((link) => !existsSync(join(root, dirname(file), decodeURI(link))))).toEqual(
      [],
    );
  });

  it.each(documents)("%s leads only to headings that exist", (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)#\s]*\.md)?#([^)\s]+)\)/g)];
    const lost = links.filter(([, other, anchor = ""]) => {
      const target = other === undefined ? file : join(dirname(file), other);
      return !headingsOf(target).includes(anchor);
    });
    expect(lost.map(([link]) => link)).toEqual([]);
  });
});

describe("the first page", () => {
  it.each(fencesOf("README.md", "ts"))("shows code that runs as it stands: %#", (code) => {
    // Packages are found from the folder of the app, which has them; files from the root, where a reader would be.
    const fromRoot = `process.chdir(${JSON.stringify(root)});\n${code}`;
    const output = execFileSync(
      process.execPath,
      ["--input-type", "module-typescript", "--eval", fromRoot],
      {
        cwd: join(root, "apps/slack"),
        encoding: "utf8",
      },
    );
    expect(output).toContain("BEGIN:VCALENDAR\r\n");
    expect(output).toContain("SUMMARY;LANGUAGE=fr:Webinaire sur le retour volontaire");
  });
});

describe("the README of", () => {
  it.each(documents.filter((file) => /^(packages\/\w+\/)?README\.md$/.test(file)))(
    "%s shows code without a cast",
    (file) => {
      const casts = fencesOf(file, "ts").flatMap((code) =>
        [...code.matchAll(/.* as (?!const\b).*| @ts-.*/g)].map(([line]) => line),
      );
      expect(casts).toEqual([]);
    },
  );

  // Those of timezones and calendar have tests of their own: there a comment says what a line gives, and examples are files.
  it.each(["events", "planner", "announcements"])(
    "%s shows code that prints what it shows",
    (name) => {
      const folder = join(root, "packages", name);
      const [code = ""] = fencesOf(`packages/${name}/README.md`, "ts");
      const [printed] = fencesOf(`packages/${name}/README.md`, "text");
      const program = ["--input-type", "module-typescript", "--eval", code];
      expect(execFileSync(process.execPath, program, { cwd: folder, encoding: "utf8" })).toBe(
        printed,
      );
    },
  );
});

describe("the page about event files", () => {
  const [minimal = ""] = fencesOf("examples/README.md", "yaml");

  it("has every file in its tables", () => {
    const folder = join(root, "examples");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".yaml"),
    );
    expect(files.filter((name) => !read("examples/README.md").includes(`](${name})`))).toEqual([]);
  });

  it("shows a file that is read without an issue", () => {
    expect(parseEvents(minimal, { source: "examples/README.md" })).toMatchObject({ ok: true });
  });
});
