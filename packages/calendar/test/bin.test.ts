import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";

const program = new URL("../bin/rabat-calendar.ts", import.meta.url).pathname;
const golden = new URL("golden/printed-time.en.ics", import.meta.url).pathname;
const valid = readFileSync(golden);
const broken = Buffer.from(valid.toString("utf8").replace("STATUS:CONFIRMED", "STATUS:PERHAPS"));

interface Outcome {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

function run(args: readonly string[], input: Uint8Array = new Uint8Array()): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, "lint", ...args],
      (error, output, errors) => {
        const code = error?.code ?? 0;
        resolve({ status: typeof code === "number" ? code : Number.NaN, output, errors });
      },
    );
    child.stdin?.end(input);
  });
}

const server = createServer((request, response) => {
  if (request.url !== "/broken.ics") response.writeHead(404, "Not Found").end("<html>");
  else response.writeHead(200, { "content-type": "text/calendar" }).end(broken);
});
let origin = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

test("a valid file passes in silence", async () => {
  expect(await run([golden])).toEqual({ status: 0, output: "", errors: "" });
});

test("findings of standard input are printed with their line, and end with 1", async () => {
  const line =
    /^standard input:\d+:8: error: STATUS: STATUS is "PERHAPS"\. Write TENTATIVE or CONFIRMED or CANCELLED\. \(RFC 5545 §3\.8\.1\.11\)\n$/;
  for (const args of [["-"], []]) {
    const outcome = await run(args, broken);
    expect(outcome).toMatchObject({ status: 1, errors: "" });
    expect(outcome.output).toMatch(line);
  }
});

test("an address is fetched", async () => {
  const { status, output } = await run([`${origin}/broken.ics`]);
  expect(status).toBe(1);
  expect(output).toContain(`${origin}/broken.ics:`);
});

test("findings are printed as JSON when asked for", async () => {
  const { status, output } = await run(["--format", "json", golden, "-"], broken);
  expect(status).toBe(1);
  expect(JSON.parse(output)).toMatchObject([
    { input: golden, findings: [] },
    { input: "-", findings: [{ severity: "error", property: "STATUS" }] },
  ]);
});

test("findings are annotations of GitHub when asked for, whatever is in them", async () => {
  const calendar = valid.toString("utf8").replace("STATUS:CONFIRMED", "STATUS:50%\r\nCOLOR:a\\nb");
  const { status, output } = await run(["--format=github", "-"], Buffer.from(calendar));
  expect(status).toBe(1);
  expect(output).toMatch(
    /^::error file=-,line=\d+,col=8,title=STATUS::STATUS: STATUS is "50%25"\. Write /m,
  );
  expect(output.trimEnd().split("\n")).toHaveLength(2);
});

test("a warning alone ends with 0", async () => {
  const calendar = valid.toString("utf8").replace("CLASS:PUBLIC", "CLASS:SECRET");
  const { status, output } = await run([], Buffer.from(calendar));
  expect(output).toContain(': warning: CLASS: CLASS is "SECRET"');
  expect(status).toBe(0);
});

test("of a folder all calendars are read, also in folders within", async () => {
  const folder = new URL("corpus/", import.meta.url).pathname;
  const { status, output } = await run(["--format", "json", folder]);
  expect(status).toBe(1);
  const inputs = (JSON.parse(output) as readonly { input: string }[]).map(({ input }) => input);
  expect(inputs).toContain(`${folder}valid/like-google.ics`);
  expect(inputs).toContain(`${folder}broken/cut-off.ics`);
  expect(inputs.every((input) => input.endsWith(".ics"))).toBe(true);
});

test("what cannot be read ends with 2, and the others are read all the same", async () => {
  const outcome = await run(
    ["nowhere.ics", "ftp://calendar.example", `${origin}/nothing.ics`, "-"],
    broken,
  );
  expect(outcome.status).toBe(2);
  expect(outcome.errors).toContain("nowhere.ics cannot be read: There is nothing at nowhere.ics.");
  expect(outcome.errors).toContain(
    "ftp://calendar.example cannot be read: expected https, http or webcal, found ftp\n",
  );
  expect(outcome.errors).toContain(
    "/nothing.ics cannot be read: the server answered 404 Not Found\n",
  );
  expect(outcome.output).toContain("PERHAPS");
});
