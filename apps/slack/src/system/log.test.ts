import { describe, expect, it } from "vitest";
import { openLog } from "../../test/log-lines.ts";
import { readable } from "./readable-line.ts";

/** A line as it was read back. */
function lineOf(lines: readonly string[]): Record<string, unknown> {
  return JSON.parse(lines.at(-1) ?? "") as Record<string, unknown>;
}

describe("a line of the log", () => {
  it.each([
    ["a token of Slack", "refused xoxb-12-34-abc and xapp-1-A0-9", "refused xo… and xo…"],
    ["a token that rotates", "refused xoxe.xoxb-1-abc", "refused xo…"],
    ["a personal feed", "GET /feeds/Zm9vYmFy_-9.ics failed", "GET /feeds/… failed"],
    ["a mailbox", "no answer from <awa.diop@example.sn>", "no answer from <…@…>"],
    [
      "the password of a database",
      "postgres://rabat:pa:ss@db:5432/rabat",
      "postgres://…@db:5432/rabat",
    ],
    [
      "an address to answer at",
      "POST https://hooks.slack.com/commands/T1/2/3",
      "POST https://hooks.slack.com/…",
    ],
    ["persons in Slack", "U024BE7LH and W012A3CDE in D0G9QPY56", "U… and W… in D…"],
    [
      "what could not be read",
      `Unexpected token 'A', "Awa Diop" is not valid JSON`,
      "a text is not valid JSON",
    ],
    [
      "what is no JSON",
      'Malformed: "Awa Diop" is not valid JSON',
      "Malformed: a text is not valid JSON",
    ],
  ])("does not hold %s", (_, message, told) => {
    const { log, messages } = openLog();
    log.info(message);
    expect(messages).toEqual([told]);
  });

  it.each([
    "WARNING: UTC-12",
    "the workspace T024BE7LD, channel C012AB3CD",
    "som-2027@rabat-process",
  ])("holds what names nobody: %s", (message) => {
    const { log, messages } = openLog();
    log.info(message);
    expect(messages).toEqual([message]);
  });

  it("tells of an error where it was and why, through its causes, and nothing that it carries", () => {
    const { log, lines } = openLog();
    const cause = Object.assign(new Error("duplicate key"), {
      code: "23505",
      detail: "(Awa Diop) exists",
    });
    log.error("an answer was not saved", new Error("awa@example.sn was refused", { cause }));
    const { error } = lineOf(lines) as { error: { stack: string[] } };
    expect(error).toMatchObject({
      message: "…@… was refused",
      cause: { code: "23505", message: "duplicate key" },
    });
    expect(error.stack[0]).toMatch(/^at .*log\.test\.ts/);
    expect(lines.join("")).not.toContain("Awa");
  });

  it("carries the names of its work, also where others work at the same time", async () => {
    const { log, lines } = openLog();
    const work = (request: string) =>
      log.within({ request }, async () => {
        await Promise.resolve();
        log.within({ job: "j" }, () => {
          log.info("works");
        });
      });
    await Promise.all([work("one"), work("two")]);
    log.info("rests");
    const names = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(names.map(({ request, job }) => [request, job])).toEqual([
      ["one", "j"],
      ["two", "j"],
      [undefined, undefined],
    ]);
  });

  it("is written from the level on that was asked for", () => {
    const { log, messages } = openLog("warn");
    log.debug("one");
    log.info("two");
    log.warn("three");
    log.error("four");
    expect(messages).toEqual(["three", "four"]);
  });

  it("is read by people as a line of words", () => {
    const { log, lines } = openLog();
    log.within({ request: "r-1" }, () => {
      log.info("GET /", { status: 200 });
    });
    expect(readable(lines[0] ?? "")).toMatch(
      /^\d\d:\d\d:\d\d info {2}GET \/ request=r-1 status=200\n$/,
    );
    log.error("failed", new Error("no disk"));
    expect(readable(lines[1] ?? "")).toMatch(/ error failed\n {2}no disk\n {4}at /);
  });
});
