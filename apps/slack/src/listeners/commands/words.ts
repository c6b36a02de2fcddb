import type { Locale } from "@rabat-process/timezones";
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
  tell: ["tell", "informer"],
  drafts: ["drafts", "brouillons"],
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

/** What people type for a command all the same; no guide tells it. */
const otherWords: readonly (readonly [string, CommandName])[] = [
  ["prochaine", "next"],
  ["details", "show"],
  ["participants", "who"],
  ["calendar", "schedule"],
  ["calendrier", "schedule"],
  ["replanifier", "change"],
  ["draft", "drafts"],
  ["brouillon", "drafts"],
];

const names: ReadonlyMap<string, CommandName> = new Map([
  ...otherWords,
  ...Object.entries(words).flatMap(([name, all]) =>
    all.map((word): [string, CommandName] => [plain(word), name as CommandName]),
  ),
]);

/** The English and the French word of a command that is written much like another word. */
export interface Nearest {
  readonly nearest: Readonly<Record<Locale, string>> | undefined;
}

/** What a person meant: a command, or the words of one that is written much like theirs. */
export function readCommandName(word: string): CommandName | Nearest {
  const wanted = plain(word);
  if (wanted === "") return "help";
  const name = names.get(wanted);
  if (name !== undefined) return name;
  const [best] = Object.values(words)
    .flatMap(([en, fr]) => [en, fr].map((one) => ({ en, fr, edits: editsTo(plain(one), wanted) })))
    .toSorted((a, b) => a.edits - b.edits);
  // Of a short word one letter may be wrong, or two in the wrong order; beyond a third it is another word.
  const isNear = best !== undefined && best.edits <= Math.max(1, Math.floor(wanted.length / 3));
  return { nearest: isNear ? { en: best.en, fr: best.fr } : undefined };
}

/** Letters that are only in another order count once. */
function editsTo(word: string, wanted: string): number {
  const sort = (text: string) => Array.from(text).toSorted().join("");
  return sort(word) === sort(wanted) ? 1 : distance(word, wanted);
}

/** Without capitals and accents: not every telephone has them at hand. */
export function plain(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
