import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv } from "ajv";
import { readFileSync } from "node:fs";
import { checkLimits, isObject } from "../../src/blocks/check-limits.ts";
import type { BySlack } from "./payloads.ts";
import { breakRules } from "./rules.ts";

/** How something is shown: by a method of the Web API, at the address of a press, or in answer to a form. */
export type Way = keyof BySlack;

/** Where the JSON Schemas of `payloads.ts` stand, which `write-schemas.ts` makes. */
export const schemaFiles = {
  BySlack: new URL("schemas/by-slack.json", import.meta.url),
  ByOthers: new URL("schemas/by-others.json", import.meta.url),
} as const;
export type Source = keyof typeof schemaFiles;

const validators = Object.entries(schemaFiles).map(([source, file]) => {
  const ajv = new Ajv({
    strict: false,
    validateFormats: false,
    inlineRefs: false,
    code: { optimize: false },
  });
  ajv.addSchema(JSON.parse(readFileSync(file, "utf8")) as object, "all");
  return { source, find: (way: Way) => ajv.getSchema(`all#/properties/${way}`) };
});

/** Whether a method shows something, which is the judge’s business. */
export function canJudge(method: string): method is Way {
  return validators.some(({ find }) => find(method as Way) !== undefined);
}

/**
 * What Slack would refuse of what goes to it: by the types that Slack publishes and those of a client by others, both strict
 * about properties that they do not know; by the limits that Slack documents; and by its rules of what may stand where. Each
 * as `place: what is wrong`; empty where all agree.
 */
export function judge(way: Way, payload: Readonly<Record<string, unknown>>): readonly string[] {
  const problems = validators.flatMap(({ source, find }) => {
    const validate = find(way);
    return validate === undefined ? [] : misshapen(source, validate, payload);
  });
  return [...problems, ...judgeShown(way, payload)];
}

/** What is wrong with the message or the view of a call, beyond its types. */
function judgeShown(
  way: Way,
  { view, unfurls, ...payload }: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (isObject(view))
    return [...checkLimits(view), ...breakRules(view, view["type"] === "home" ? "home" : "modal")];
  if (isObject(unfurls))
    return Object.values(unfurls).flatMap((shown) =>
      judgeMessage("chat.update", { text: "the link itself", ...(isObject(shown) && shown) }),
    );
  if (way === "acknowledge") return judgeErrors(payload);
  return payload["delete_original"] === true ? [] : judgeMessage(way, payload);
}

function judgeMessage(way: Way, message: Readonly<Record<string, unknown>>): readonly string[] {
  return [...checkLimits(message, way), ...breakRules(message, "message")];
}

/** Whoever sent a form has to be told beside some field what is wrong there. */
function judgeErrors({ errors }: Readonly<Record<string, unknown>>): readonly string[] {
  if (!isObject(errors)) return [];
  const said = Object.values(errors);
  return said.length === 0 || said.some((words) => typeof words !== "string" || words.trim() === "")
    ? ["errors: nothing is said of a field"]
    : [];
}

/** The errors deepest within a payload: of the kinds that something could be, that is the one it was meant to be. */
function misshapen(
  source: string,
  validate: ValidateFunction,
  payload: unknown,
): readonly string[] {
  if (validate(payload)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "anyOf");
  const depth = Math.max(...errors.map(({ instancePath }) => instancePath.split("/").length));
  const deepest = errors
    .filter(({ instancePath }) => instancePath.split("/").length === depth)
    .map((error) => `${error.instancePath} ${source}: ${describe(error)}`);
  return [...new Set(deepest)];
}

function describe({ message = "", params }: ErrorObject): string {
  return `${message} ${JSON.stringify(params)}`;
}
