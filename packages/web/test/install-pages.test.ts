import { describe, expect, it } from "vitest";
import { createSite } from "../src/addresses.ts";
import { createInstallPages } from "../src/install-pages.ts";

const pages = createInstallPages(createSite("https://calendar.example/base"));

const every = [
  ["installed", (languages: string) => pages.installed(languages, "Ministère <b>")],
  [
    "installed in a workspace without a name",
    (languages: string) => pages.installed(languages, ""),
  ],
  ...(["cancelled", "expired", "foreign", "failed"] as const).map(
    (problem) => [problem, (languages: string) => pages.notInstalled(languages, problem)] as const,
  ),
] as const;

describe.each(every)("the page after an installation (%s)", (_, read) => {
  it.each([
    ["fr-FR,fr;q=0.9,en;q=0.8", "fr"],
    ["en-GB,fr;q=0.5", "en"],
    ["de-DE, fr;q=0.5", "fr"],
    ["pt-PT", "en"],
    ["", "en"],
  ])("speaks to a browser of %j in one of our languages", async (languages, locale) => {
    expect(await read(languages)).toContain(`<html lang="${locale}">`);
  });

  it("is told to no search engine, leads on within the site, and escapes the name", async () => {
    const page = await read("en");
    expect(page).toContain('<meta name="robots" content="noindex" />');
    expect(page).toMatch(/<main.*href="\/base\//s);
    expect(page).not.toContain("Ministère <b>");
  });

  it("keeps to the typography of French", async () => {
    const texts = (await read("fr"))
      .replace(/<head>[^]*<\/head>/, "")
      .replaceAll(/<[^>]*>|&\w+;/g, "\n");
    expect(texts.match(/.{0,20}( [:;?!»]|« |\w[;?!]|').{0,20}/g)).toBeNull();
  });
});
