import type { DelegationCode } from "@rabat-process/events";
import type { Participant } from "@rabat-process/events/answers";
import { isDelegationCode } from "@rabat-process/events";
import { Participant as ParticipantSchema } from "@rabat-process/events/answers";
import type { Instant, Locale } from "@rabat-process/timezones";
import { isInstant } from "@rabat-process/timezones";
import { z } from "zod";
import { say } from "../locales/index.ts";
import type { Errors, FilledView } from "./filled.ts";
import { readFilled } from "./filled.ts";

const Metadata = z.object({
  uid: z.string(),
  locale: z.enum(["en", "fr"]),
  shown: z.object({
    sequence: z.int().nonnegative(),
    delegation: z.custom<DelegationCode>(isDelegationCode).exactOptional(),
    answeredAt: z.custom<Instant>(isInstant).nullable().exactOptional(),
  }),
  index: z.int().nonnegative().exactOptional(),
  comment: z.string().exactOptional(),
});

/**
 * Of which event a window for people speaks, in which language, what it showed, of whom by their number, and the message to
 * the organisers that was typed before it opened.
 */
export function readPeopleTarget({ private_metadata }: Pick<FilledView, "private_metadata">) {
  return Metadata.parse(JSON.parse(private_metadata));
}

type Read<What> = ({ readonly ok: true } & What) | { readonly ok: false; readonly errors: Errors };

/** A person as somebody filled them in. `ticked`: one more is to be named, or this one comes no longer. */
export function readPerson(
  view: FilledView,
  locale: Locale,
): Read<{
  readonly person: Participant;
  readonly ticked: boolean;
  readonly delegation: DelegationCode | undefined;
}> {
  const read = readFilled(view.state.values);
  const given = (["name", "role", "email", "standsInFor", "language"] as const).flatMap((field) => {
    const text = read(field);
    return text === undefined ? [] : [[field, text] as const];
  });
  const parsed = ParticipantSchema.safeParse(Object.fromEntries(given));
  const words = say(locale).peopleForm;
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }) => String(path[0] ?? "name"));
    const said = (field: string) =>
      field === "name" && read("name") === undefined
        ? words.nameMissing
        : words.notUnderstood(field === "email");
    return { ok: false, errors: Object.fromEntries(fields.map((field) => [field, said(field)])) };
  }
  const chosen = read("delegation");
  return {
    ok: true,
    person: parsed.data,
    ticked: read("then") !== undefined,
    delegation: isDelegationCode(chosen) ? chosen : undefined,
  };
}

/** People as a ministry lists them: in each line a name, then what is known beside it, in any order. */
export function readList(
  view: FilledView,
  locale: Locale,
): Read<{ readonly people: readonly Participant[] }> {
  const lines = (readFilled(view.state.values)("list") ?? "").split("\n");
  const people: Participant[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const parsed = ParticipantSchema.safeParse(partsOf(line));
    if (!parsed.success)
      return { ok: false, errors: { list: say(locale).card.people.pasteWrong(index + 1) } };
    people.push(parsed.data);
  }
  return { ok: true, people };
}

/** The mailbox is known by its form; of the rest the first is the name. */
function partsOf(line: string) {
  const parts = line
    .replace(/^\s*(?:[-•*]|\d+[.)])\s+/, "")
    .split(/[,;\t]/)
    .map((part) => part.trim().replace(/^<(.*)>$/, "$1"))
    .filter((part) => part !== "");
  const email = parts.find((part) => z.email().safeParse(part).success);
  const [name, ...role] = parts.filter((part) => part !== email);
  return {
    ...(name !== undefined && { name }),
    ...(role.length > 0 && { role: role.join(", ") }),
    ...(email !== undefined && { email }),
  };
}
