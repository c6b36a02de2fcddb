import { parseEvents } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openWeb } from "./open-web.ts";
import { readExamples } from "@rabat-process/testing/examples";

const Operation = z.object({
  parameters: z.array(
    z.object({
      name: z.string(),
      in: z.string(),
      schema: z.object({ enum: z.array(z.string()).optional() }),
    }),
  ),
  responses: z.record(
    z.string(),
    z.object({ content: z.record(z.string(), z.unknown()).optional() }),
  ),
});
const Description = z.object({
  openapi: z.literal("3.1.1"),
  paths: z.record(z.string(), z.object({ get: Operation })),
});

async function readDescription() {
  const { web } = await openWeb(readExamples());
  const description = Description.parse(await (await web.request("/openapi.json")).json());
  const operations = Object.entries(description.paths).map(([path, { get }]) => ({
    path: path.replace("{name}", "webinar-return-2021"),
    missing: path.replace("{name}", "nothing"),
    filters: get.parameters.filter((parameter) => parameter.in === "query"),
    responses: get.responses,
  }));
  const [personal] = operations.splice(
    operations.findIndex(({ path }) => path.startsWith("/feeds/")),
    1,
  );
  return { web, operations, personal };
}

type Answers = Awaited<ReturnType<typeof readDescription>>["operations"][number]["responses"];

function expectDescribed(response: Response, responses: Answers): void {
  const said = responses[response.status];
  expect(said, `${response.status} is not described`).toBeDefined();
  const type = response.headers.get("content-type")?.split(";")[0];
  expect(Object.keys(said?.content ?? {})).toEqual(said?.content === undefined ? [] : [type]);
}

describe("the description of the endpoints", () => {
  it("names every endpoint for programs, and no other", async () => {
    const { web, operations, personal } = await readDescription();
    const served = new Set(
      web.routes.filter(({ method }) => method === "GET").map(({ path }) => path),
    );
    // At the name of an event stands its page, and with .ics behind it its calendar; a personal feed has its own name.
    const own = [...served].filter(
      (path) =>
        /\.(ics|json|jcal|atom)$|^\/(events|fr\/evenements)\/:name$|:token$/.test(path) &&
        !/openapi|schema/.test(path),
    );
    expect([...operations, personal]).toHaveLength(own.length);
    for (const { path } of operations) expect((await web.request(path)).status).toBe(200);
  });

  it("says of a personal feed what the server answers to a token that is none, and to other methods", async () => {
    const { web, personal } = await readDescription();
    const statuses = [];
    for (const method of ["GET", "POST"]) {
      const response = await web.request("/feeds/none.ics", { method });
      expectDescribed(response, personal?.responses ?? {});
      statuses.push(response.status);
    }
    expect(statuses).toEqual([404, 405]);
    expect(Object.keys(personal?.responses ?? {})).toEqual(
      expect.arrayContaining(["200", "304", "410"]),
    );
  });

  it("is kept by the running server: each value of each filter, conditions, refusals", async () => {
    const { web, operations } = await readDescription();
    const seen = new Set<number>();
    const ask = async (path: string, responses: Answers, init: RequestInit = {}) => {
      const response = await web.request(path, init);
      seen.add(response.status);
      expectDescribed(response, responses);
      return response;
    };
    for (const { path, missing, filters, responses } of operations) {
      const first = await ask(path, responses);
      const tag = first.headers.get("etag") ?? "";
      expect((await ask(path, responses, { headers: { "If-None-Match": tag } })).status).toBe(304);
      await ask(path, responses, { method: "POST" });
      await ask(`${path}?${"a".repeat(2000)}`, responses);
      if (missing !== path) await ask(missing, responses);
      for (const { name, schema } of filters) {
        if (schema.enum === undefined) {
          expect((await ask(`${path}?${name}=nothing`, responses)).status).toBe(200);
          expect((await ask(`${path}?${name}=${"a".repeat(101)}`, responses)).status).toBe(400);
          continue;
        }
        for (const value of schema.enum) {
          const status = value === "show" ? 308 : 200;
          expect([value, (await ask(`${path}?${name}=${value}`, responses)).status]).toEqual([
            value,
            status,
          ]);
        }
        expect((await ask(`${path}?${name}=nothing`, responses)).status).toBe(400);
      }
    }
    expect([...seen].toSorted()).toEqual([200, 304, 308, 400, 404, 405, 414]);
  });

  it("gives the events in the form of the event files", async () => {
    const { web } = await openWeb(readExamples());
    const text = await (await web.request("/calendar.json")).text();
    const read = parseEvents(text, { source: "/calendar.json" });
    expect(read.ok && read.events).toHaveLength(readExamples().length);
    const schema: unknown = await (await web.request("/calendar.schema.json")).json();
    expect(schema).toMatchObject({
      properties: { events: { items: { required: expect.arrayContaining(["uid"]) as unknown } } },
    });
  });

  it("tells an operator whether the process lives, and whether it can read its events", async () => {
    const { web, store } = await openWeb();
    const ask = async (path: string) => (await web.request(path)).status;
    expect([await ask("/healthz"), await ask("/readyz")]).toEqual([200, 200]);
    await store.close();
    expect([await ask("/healthz"), await ask("/readyz")]).toEqual([200, 503]);
  });
});
