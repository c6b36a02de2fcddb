import { distance } from "fastest-levenshtein";

/** English and French words of each command; both are always understood. */
const words = {
  help: ["help", "aide"],
  schedule: ["schedule", "programme"],
  next: ["next", "prochain"],
  show: ["show", "voir"],
  rsvp: ["rsvp", "répondre"],
  who: ["who", "qui"],
  times: ["times", "heures"],
  feed: ["feed", "flux"],
  language: ["language", "langue"],
  settings: ["settings", "réglages"],
  new: ["new", "nouveau"],
  edit: ["edit", "modifier"],
  import: ["import", "importer"],
  reschedule: ["reschedule", "reporter"],
  cancel: ["cancel", "annuler"],
  change: ["change", "changer"],
  announce: ["announce", "annoncer"],
  remind: ["remind", "relancer"],
  reminders: ["reminders", "rappels"],
  export: ["export", "exporter"],
  invite: ["invite", "inviter"],
  delegation: ["delegation", "délégation"],
  contacts: ["contacts", "contacts"],
  subscribe: ["subscribe", "abonner"],
  unsubscribe: ["unsubscribe", "désabonner"],
  slots: ["slots", "créneaux"],
  log: ["log", "journal"],
} as const satisfies Record<string, readonly string[]>;

export type CommandName = keyof typeof words;

const names = new Map(
  Object.entries(words).flatMap(([name, all]) =>
    all.map((word): [string, CommandName] => [plain(word), name as CommandName]),
  ),
);

/** What a person meant: a command, or the word of one that is written much like theirs. */
export function readCommandName(
  word: string,
): CommandName | { readonly nearest: string | undefined } {
  const wanted = plain(word);
  if (wanted === "") return "help";
  const name = names.get(wanted);
  if (name !== undefined) return name;
  const candidates = Object.values(words)
    .flat()
    .map((candidate) => ({ candidate, edits: distance(wanted, plain(candidate)) }))
    .toSorted((a, b) => a.edits - b.edits);
  const [best] = candidates;
  return {
    nearest:
      best !== undefined && best.edits <= Math.max(2, wanted.length / 3)
        ? best.candidate
        : undefined,
  };
}

/** Without capitals and accents: not every telephone has them at hand. */
export function plain(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
