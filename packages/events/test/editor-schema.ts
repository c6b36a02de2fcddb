import ts from "@typescript/typescript6";
import { timeZoneIds } from "@rabat-process/timezones";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { EventFileContent } from "../src/event-file.ts";

// What editors show beside a field is its doc comment. The JSON Schema has no trace of where in the sources a part of it
// comes from, so each object is found again among the `strictObject`s of the sources, by the names of its fields.

/** A `strictObject` of the sources: what it is, and what its fields are. */
interface Form {
  readonly description: string | undefined;
  readonly fields: ReadonlyMap<string, string | undefined>;
}

interface Constant {
  readonly description: string | undefined;
  readonly value: ts.Expression;
}

type Json = Readonly<Record<string, unknown>>;

/** The JSON Schema of an event file, with the doc comments of the model as descriptions. */
export function createEditorSchema(): Json {
  const plain = z.toJSONSchema(EventFileContent, {
    io: "input",
    reused: "ref",
    unrepresentable: "any",
  });
  const { $schema, $defs, ...schema } = withDescriptions(plain, readForms()) as Json;
  return {
    $schema,
    $id: "https://unpkg.com/@rabat-process/events/event-file.schema.json",
    title: "Events of the Rabat Process",
    ...schema,
    $defs: { timeZone: { type: "string", enum: timeZoneIds }, ...($defs as Json) },
  };
}

/** The names of the fields that have no description. */
export function findUndescribed(schema: unknown, path = ""): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((each) => findUndescribed(each, path));
  if (!isObject(schema)) return [];
  const { properties } = schema;
  const own = isObject(properties)
    ? Object.entries(properties).flatMap(([name, value]) =>
        isObject(value) && "description" in value ? [] : [`${path}.${name}`],
      )
    : [];
  return [
    ...own,
    ...Object.entries(schema).flatMap(([name, value]) => findUndescribed(value, `${path}.${name}`)),
  ];
}

function withDescriptions(node: unknown, forms: ReadonlyMap<string, Form>): unknown {
  if (Array.isArray(node)) return node.map((each) => withDescriptions(each, forms));
  if (!isObject(node)) return node;
  if (Array.isArray(node["examples"]) && timeZoneIds.includes(String(node["examples"][0])))
    return { $ref: "#/$defs/timeZone" };
  const { properties, ...rest } = node;
  const inner = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, withDescriptions(value, forms)]),
  );
  if (!isObject(properties)) return inner;
  const form = forms.get(nameOf(Object.keys(properties)));
  const described = Object.entries(properties).map(([name, value]) => {
    // The word by which one of several forms is chosen says what that form is.
    const isWord = isObject(value) && (typeof value["const"] === "string" || "$ref" in value);
    const description = form?.fields.get(name) ?? (isWord ? form?.description : undefined);
    const field = withDescriptions(value, forms) as Json;
    return [name, description === undefined ? field : { ...field, description }] as const;
  });
  const { description } = form ?? {};
  return {
    ...(description === undefined ? {} : { description }),
    ...inner,
    properties: Object.fromEntries(described),
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameOf(fields: readonly string[]): string {
  return [...fields].sort().join(" ");
}

/** The forms of the model, by the names of their fields. */
function readForms(): ReadonlyMap<string, Form> {
  const folder = join(import.meta.dirname, "../src");
  const sources = readdirSync(folder)
    .filter((name) => /^[\w-]+\.ts$/.test(name) && name !== "draft.ts")
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    });
  const everywhere = new Map(sources.flatMap((source) => [...constantsOf(source)]));
  return new Map(
    sources.flatMap((source) => [
      ...formsOf(source, new Map([...everywhere, ...constantsOf(source)])),
    ]),
  );
}

function constantsOf(source: ts.SourceFile): ReadonlyMap<string, Constant> {
  const constants = new Map<string, Constant>();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer !== undefined)
        constants.set(name.getText(), { description: commentOf(statement), value: initializer });
    }
  }
  return constants;
}

function formsOf(
  source: ts.SourceFile,
  constants: ReadonlyMap<string, Constant>,
): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  const visit = (node: ts.Node, description: string | undefined) => {
    if (ts.isCallExpression(node) && node.expression.getText().endsWith("strictObject")) {
      const [literal] = node.arguments;
      if (literal !== undefined && ts.isObjectLiteralExpression(literal)) {
        const fields = fieldsOf(literal, constants);
        forms.set(nameOf([...fields.keys()]), { description, fields });
      }
    }
    ts.forEachChild(node, (child) => {
      // What stands within a field is described there.
      visit(child, ts.isObjectLiteralElementLike(child) ? undefined : description);
    });
  };
  for (const statement of source.statements) visit(statement, commentOf(statement));
  return forms;
}

function fieldsOf(
  literal: ts.ObjectLiteralExpression,
  constants: ReadonlyMap<string, Constant>,
): ReadonlyMap<string, string | undefined> {
  return new Map(
    literal.properties.flatMap((field) => {
      if (ts.isSpreadAssignment(field)) {
        const spread = constants.get(field.expression.getText())?.value;
        return spread !== undefined && ts.isObjectLiteralExpression(spread)
          ? [...fieldsOf(spread, constants)]
          : [];
      }
      const value = ts.isPropertyAssignment(field) ? field.initializer : field.name;
      const description = commentOf(field) ?? descriptionOf(value, constants);
      return [[field.name.getText(), description] as const];
    }),
  );
}

/** What is said of the constant that a value is made of: of `Lineage`, where it is a list of these. */
function descriptionOf(
  value: ts.Node,
  constants: ReadonlyMap<string, Constant>,
): string | undefined {
  if (ts.isIdentifier(value)) return constants.get(value.text)?.description;
  let description: string | undefined;
  ts.forEachChild(value, (child) => {
    if (!ts.isObjectLiteralExpression(child)) description ??= descriptionOf(child, constants);
  });
  return description;
}

function commentOf(node: ts.Node): string | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  if (comment === undefined || !ts.isJSDoc(comment)) return undefined;
  const text = ts.getTextOfJSDocComment(comment.comment);
  return text?.replaceAll(/\n(?!- |\n)/g, " ").trim();
}
