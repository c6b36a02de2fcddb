import { readFileSync } from "node:fs";
import { countries, countryName, type CountryCode } from "@rabat-process/timezones";
import { isRead } from "../src/certainty.ts";
import { laws } from "../src/data/laws/index.ts";
import type { Source } from "../src/data/laws/law.ts";

/** What was read of the law of each country, and where we looked in vain, as Markdown. */
export function listLaws(): string {
  const [read, reported, nothing] = [
    countries.filter(({ code }) => sourcesOf(code).some(isReadLaw)),
    countries.filter(({ code }) => sourcesOf(code).length > 0 && !sourcesOf(code).some(isReadLaw)),
    countries.filter(({ code }) => sourcesOf(code).length === 0),
  ];
  return [
    `## An act was read: ${read.length} countries`,
    table(
      read.map(({ code }) => code),
      isReadLaw,
    ),
    `## Reported: ${reported.length} countries`,
    table(
      reported.map(({ code }) => code),
      () => true,
    ),
    `## Nothing found: ${nothing.length === 0 ? "no country" : nothing.map(({ code }) => countryName(code, "en")).join(", ")}`,
    "## Where we looked",
    countries
      .map(({ code }) => lookedFor(code))
      .filter((line) => line !== "")
      .join("\n"),
  ].join("\n\n");
}

function sourcesOf(code: CountryCode): Source[] {
  return Object.values(laws[code].sources);
}

function isReadLaw(source: Source): boolean {
  return source.class === "law" && isRead(source);
}

function table(codes: readonly CountryCode[], isListed: (source: Source) => boolean): string {
  const rows = codes.flatMap((code) =>
    sourcesOf(code)
      .filter((source) => isListed(source) && source.class !== "order")
      .map(({ title, article = "", seen, readOn, address, later }, index) => {
        const country = index === 0 ? countryName(code, "en") : "";
        return `| ${[country, `[${title}](${withoutBrackets(address)})`, article, seen, readOn, later].map(cell).join(" | ")} |`;
      }),
  );
  return [
    "| country | act | article | seen | on | later |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** An address as Markdown takes it. */
function withoutBrackets(address: string): string {
  return address.replaceAll("(", "%28").replaceAll(")", "%29");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** The comment above a record: where we looked and did not find. */
function lookedFor(code: CountryCode): string {
  const file = readFileSync(new URL(`../src/data/laws/${code}.ts`, import.meta.url), "utf8");
  const comment = /\n((?:\/\/.*\n)+)export const /.exec(file)?.[1] ?? "";
  const text = comment
    .replaceAll(/^\/\/ /gm, "")
    .replaceAll("\n", " ")
    .trim();
  return text === "" ? "" : `- **${countryName(code, "en")}**: ${text}`;
}
