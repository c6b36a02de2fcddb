import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { toCsv } from "@rabat-process/core/files/csv";
import { contactRows } from "@rabat-process/core/people/export-contacts";
import type { ApplyOutcome, PreviewOutcome } from "@rabat-process/core/people/import-contacts";
import { applyContacts, previewContacts } from "@rabat-process/core/people/import-contacts";
import { countPlan } from "@rabat-process/core/people/plan-contacts";
import { theOperator } from "@rabat-process/core/ports/actor";
import { describePlan, describePlanned } from "@rabat-process/core/sentences/describe-contacts";
import { sentences } from "@rabat-process/core/sentences/index";
import type { Sentence } from "@rabat-process/core/sentences/parts";
import { toPlainText } from "@rabat-process/core/sentences/render";
import { openKnownStore, readStore } from "@rabat-process/store/open-store";
import { doors } from "../app-store.ts";
import { readSheet } from "../files/read-sheet.ts";
import { writeXlsx } from "../files/write-sheet.ts";
import { digestOf } from "../slack/digest.ts";
import { newPersonId } from "../slack/new-person-id.ts";
import { systemClock as clock } from "../system/clock.ts";
import type { Command, Settings, Terminal } from "./outcome.ts";
import { CommandError, UsageError } from "./outcome.ts";
import { operatorRoles as roles } from "./roles.ts";

const words = sentences.en.contacts;

export const contactCommands: readonly Command[] = [
  {
    usage: "people import <file> [--apply]",
    help: "show what a list of contacts (CSV or XLSX) changes; with --apply change it, all or nothing",
    async run(values, settings, terminal) {
      const [path = ""] = values.filter((value) => !value.startsWith("-"));
      if (!existsSync(path)) throw new CommandError(`There is no file ${path}.`);
      const load = () => readSheet(readFileSync(path));
      const file = { user: theOperator, load };
      const shown = await readStore(settings.store(), doors, (store) =>
        previewContacts({ store, roles, digest: digestOf }, file),
      );
      const preview = show(shown, terminal);
      if (preview.plan.changes.length === 0) return;
      if (!values.includes("--apply"))
        terminal.tell("Nothing is changed yet: give the command with --apply to change it.");
      else await apply({ ...file, seen: preview.digest }, settings, terminal);
    },
  },
  {
    usage: "people export <file>",
    help: "write the list of contacts into a new file, as CSV or XLSX by its name",
    async run([path = ""], settings, { tell }) {
      if (!/\.(csv|xlsx)$/i.test(path))
        throw new UsageError(`Expected a file that ends with .csv or .xlsx, found ${path}.`);
      if (existsSync(path))
        throw new CommandError(
          `${path} exists: an export never replaces a file. Name another one.`,
        );
      const rows = contactRows(
        await readStore(settings.store(), doors, (store) => store.contacts()),
        "en",
      );
      const content = /\.csv$/i.test(path) ? toCsv(rows, "en") : await writeXlsx(rows);
      writeFileSync(path, content, { flag: "wx", mode: 0o600 });
      tell(`${path}: ${rows.length - 1} contacts.`);
    },
  },
];

/** Writes the file that was shown, unless it would do something else by now. */
async function apply(
  file: Parameters<typeof applyContacts>[1],
  settings: Settings,
  { tell }: Terminal,
): Promise<void> {
  const store = await openKnownStore(settings.store(), doors);
  try {
    const deps = { store, roles, clock, digest: digestOf, newPersonId };
    const applied = await applyContacts(deps, file);
    if (applied.ok) tell(`${words.applied} ${words.confirmedAll}`);
    else throw refusal(applied);
  } finally {
    await store.close();
  }
}

type Preview = Extract<PreviewOutcome, { ok: true }>;

/** Prints what a file would change; throws what is wrong in it. */
function show(outcome: PreviewOutcome, { say, tell }: Terminal): Preview {
  if (!outcome.ok) throw refusal(outcome);
  for (const change of outcome.plan.changes) say(plain(describePlanned(change, "en")));
  for (const sentence of describePlan(outcome, "en")) tell(plain(sentence));
  tell(words.counts(countPlan(outcome.plan)));
  return outcome;
}

function refusal(outcome: Extract<ApplyOutcome | PreviewOutcome, { ok: false }>): Error {
  const { reason } = outcome;
  if (reason === "issues") {
    const { issues } = outcome;
    const lines = issues.map((issue) => plain(words.issue(issue)));
    return new CommandError([words.issues(issues.length), ...lines].join("\n"));
  }
  if (reason === "changed")
    return new CommandError(
      "The list was changed by somebody else just now: nothing was written. Give the command again.",
    );
  if (reason === "organisers-only" || reason === "repeated")
    return new Error(`a command of the operator was refused as ${reason}`);
  return new CommandError(words.refused[reason]);
}

function plain(sentence: Sentence): string {
  return toPlainText(sentence, { locale: "en" });
}
