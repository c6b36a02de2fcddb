import { describe, expect, it } from "vitest";
import { openWeb } from "./open-web.ts";

describe("the root, which says no language", () => {
  it.each([
    [undefined, "en"],
    ["fr", "fr"],
    ["fr-SN, fr;q=0.9, en;q=0.8", "fr"],
    ["en-GB, fr;q=0.9", "en"],
    ["en;q=0.2, FR-be;q=0.4", "fr"],
    ["ar, fr;q=0.5", "fr"],
    ["fr;q=0, en", "en"],
    ["pt, ar", "en"],
    ["*", "en"],
    [";;q=,", "en"],
  ])("speaks to a reader of “%s” in %s", async (accepted, language) => {
    const { web } = await openWeb();
    const headers: Record<string, string> =
      accepted === undefined ? {} : { "Accept-Language": accepted };
    const response = await web.request("/", { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get("vary")).toBe("Accept-Encoding, Accept-Language");
    expect(await response.text()).toContain(`<html lang="${language}">`);
    const again = { ...headers, "If-None-Match": response.headers.get("etag") ?? "" };
    const unchanged = await web.request("/", { headers: again });
    expect([unchanged.status, unchanged.headers.get("vary")]).toEqual([
      304,
      "Accept-Encoding, Accept-Language",
    ]);
  });

  it("gives each reader the own language, whoever asked before", async () => {
    const { web } = await openWeb();
    const languages = [];
    for (const accepted of ["fr", "en", "fr"]) {
      const page = await (
        await web.request("/", { headers: { "Accept-Language": accepted } })
      ).text();
      languages.push(/<html lang="(\w+)">/.exec(page)?.[1]);
    }
    expect(languages).toEqual(["fr", "en", "fr"]);
  });

  it("refuses a wrong choice in that language too", async () => {
    const { web } = await openWeb();
    const response = await web.request("/?theme=9", { headers: { "Accept-Language": "fr" } });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining("Ce choix ne peut pas être affiché"),
    ]);
  });
});

describe("an address that says a language", () => {
  it.each([
    ["/en/", "en"],
    ["/fr/", "fr"],
    ["/subscribe", "en"],
    ["/fr/abonnement", "fr"],
  ])("keeps it at %s, whatever is accepted", async (path, language) => {
    const { web } = await openWeb();
    for (const accepted of ["fr", "en"]) {
      const response = await web.request(path, { headers: { "Accept-Language": accepted } });
      expect(await response.text()).toContain(`<html lang="${language}">`);
      expect(response.headers.get("vary")).toBe("Accept-Encoding");
    }
  });

  it("names the root for readers of any other language", async () => {
    const { web } = await openWeb();
    for (const path of ["/en/?kind=webinar", "/fr/?kind=webinar"])
      expect(await (await web.request(path)).text()).toContain(
        'hreflang="x-default" href="https://calendar.example/?kind=webinar"',
      );
  });

  it.each(["/en", "/fr"])("at %s leads to the schedule", async (path) => {
    const { web } = await openWeb();
    const response = await web.request(path);
    expect([response.status, response.headers.get("location")]).toEqual([
      308,
      `https://calendar.example${path}/`,
    ]);
  });
});
