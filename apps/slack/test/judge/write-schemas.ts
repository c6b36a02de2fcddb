import { writeFileSync } from "node:fs";
import type { Schema } from "ts-json-schema-generator";
import { createGenerator } from "ts-json-schema-generator";
import type { Source } from "./judge.ts";
import { schemaFiles } from "./judge.ts";

/** The JSON Schemas of `payloads.ts`, as they are to be kept: strict about properties that nobody declared. */
export function createSchemas(): Readonly<Record<Source, string>> {
  const generator = createGenerator({
    path: new URL("payloads.ts", import.meta.url).pathname,
    skipTypeCheck: true,
    additionalProperties: false,
    expose: "all",
    jsDoc: "none",
    topRef: false,
  });
  return {
    BySlack: write(forbidUnknownBlocks(generator.createSchema("BySlack"))),
    ByOthers: write(allowOnAllSurfaces(generator.createSchema("ByOthers"))),
  };
}

/** Slack’s types leave room for blocks of later days, which any misspelt one would fill; charts are the one that there is. */
function forbidUnknownBlocks(schema: Schema): Schema {
  return withDefinitions(schema, { Block: ofType("data_visualization") });
}

/** Blocks that came or changed since the client of others was written. */
const newer = ["container", "context_actions", "data_table", "plan"];

/** What may stand where is a rule of ours, by Slack’s pages, which the client of others does not follow. */
function allowOnAllSurfaces(schema: Schema): Schema {
  const unions = ["AnyMessageBlock", "AnyModalBlock", "AnyHomeTabBlock"];
  const known = unions.flatMap((name) => {
    const union = schema.definitions?.[name];
    return typeof union === "object" ? (union.anyOf ?? []) : [];
  });
  const any = { anyOf: [...new Map(known.map((kind) => [JSON.stringify(kind), kind])).values()] };
  any.anyOf.push(...newer.map(ofType));
  return withDefinitions(schema, Object.fromEntries(unions.map((name) => [name, any])));
}

function ofType(type: string): Schema {
  return { type: "object", properties: { type: { const: type } }, required: ["type"] };
}

function withDefinitions(schema: Schema, changed: NonNullable<Schema["definitions"]>): Schema {
  const { definitions = {} } = schema;
  for (const name of Object.keys(changed))
    if (definitions[name] === undefined) throw new Error(`the types have no ${name} any more`);
  return { ...schema, definitions: { ...definitions, ...changed } };
}

/** A line for each definition, so that a difference can be read. */
function write({ definitions = {}, ...rest }: Schema): string {
  const lines = Object.entries(definitions)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, definition]) => `${JSON.stringify(name)}: ${JSON.stringify(definition)}`);
  return `{\n"definitions": {\n${lines.join(",\n")}\n},\n${JSON.stringify(rest).slice(1)}\n`;
}

if (import.meta.main)
  for (const [source, text] of Object.entries(createSchemas()))
    writeFileSync(schemaFiles[source as Source], text);
