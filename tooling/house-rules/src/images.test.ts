import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./imports.ts";

interface Image {
  readonly document: string;
  /** From the root of the repository. */
  readonly file: string;
  readonly alt: string;
}

const guides = readdirSync(join(root, "docs/guides")).map((name) => `docs/guides/${name}`);
const french = ["delegues.md", "organisateurs.md", "s-abonner.md"].map(
  (name) => `docs/guides/${name}`,
);
const shown = ["README.md", ...guides].flatMap(imagesOf);
const folder = "docs/images";
const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
  .map((name) => join(folder, name))
  .filter((file) => statSync(join(root, file)).isFile());

/** The images of a document, in Markdown or as elements. */
function imagesOf(document: string): readonly Image[] {
  const text = readFileSync(join(root, document), "utf8");
  const inMarkdown = [...text.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)];
  const elements = [...text.matchAll(/<img\b[^>]*>/g)].map(([element]) => [
    element,
    /\balt="([^"]*)"/.exec(element)?.[1] ?? "",
    /\bsrc="([^"]*)"/.exec(element)?.[1] ?? "",
  ]);
  return [...inMarkdown, ...elements].map(([, alt = "", source = ""]) => ({
    document,
    alt,
    file: relative(root, join(root, dirname(document), source)),
  }));
}

describe("the pictures of the guides", () => {
  it("are those that there are, each of them shown", () => {
    expect([...new Set(shown.map(({ file }) => file))].toSorted()).toEqual(files.toSorted());
  });

  it("are small", () => {
    expect(files.filter((file) => statSync(join(root, file)).size > 200_000)).toEqual([]);
  });

  it("are in the language of the guide", () => {
    const other = shown.filter(
      ({ document, file }) =>
        !file.startsWith(`${folder}/${french.includes(document) ? "fr" : "en"}/`),
    );
    expect(other).toEqual([]);
  });

  it("say in words what they show, each of them otherwise, and so in each language", () => {
    expect(shown.filter(({ alt }) => alt.length < 30)).toEqual([]);
    expect(new Set(shown.map(({ alt }) => alt)).size).toBe(shown.length);
  });
});
