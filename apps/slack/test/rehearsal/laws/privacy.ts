import { channels, delegations, organisers } from "../cast.ts";
import type { Seen } from "../fake-slack.ts";
import type { Notebook } from "../notebook.ts";
import { answerKey, mayCome, replyOf } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import { wordsOf } from "../surface.ts";

const isOrganiser = (user: string) => organisers.some((known) => known === user);
const isChannel = (by: string) => channels.some((known) => known === by);

/** Nobody sees what is not theirs: names, private links, drafts. */
export function checkPrivacy(stage: Stage, seen: Seen): readonly string[] {
  const { by } = seen;
  const words = wordsOf(seen);
  const erased = checkErased(stage.notebook, by, words);
  if (isOrganiser(by) && seen.where !== "channel") return erased;
  return [
    ...erased,
    ...checkClaims(stage.notebook, seen, words),
    ...checkNames(stage.notebook, by, words),
    ...checkLinks(stage.notebook, by, words),
    ...checkDrafts(stage, by, words),
  ];
}

/** Who is not confirmed replaces no answer of those who are; to say once more what counts replaces nothing. */
function checkClaims(notebook: Notebook, { by, where }: Seen, words: string): string[] {
  const { members, unsureMembers, formerly, events } = notebook;
  const member = members.get(by);
  const [, name, answer = "", title] =
    /Recorded for \*(.+?)\*: \*(.+?)\* — (Meeting \d+)\./.exec(words) ?? [];
  if (where === "message" || member === undefined || name !== delegations[member.code]) return [];
  if (member.isConfirmed || unsureMembers.size > 0) return [];
  const event = events.find((known) => known.title === title);
  const reply = replyOf(answer);
  const before = event && formerly.get(answerKey(event.id, member.code));
  if (reply !== undefined && before?.has(reply)) return [];
  const others = [...members.values()].some(
    ({ code, isConfirmed }) => code === member.code && isConfirmed,
  );
  return others ? [`the answer of ${by}, who is not confirmed, counts for ${member.code}`] : [];
}

/** Every name and remark that stands somewhere, in small letters. */
function entered(words: string): readonly string[] {
  return [...words.matchAll(/(?:person|remark) \d+ of [\w-]+/gi)].map(([text]) =>
    text.toLowerCase(),
  );
}

function checkErased({ erased }: Notebook, by: string, words: string): readonly string[] {
  return entered(words)
    .filter((name) => erased.has(name))
    .map((name) => `${by} sees the name ${name}, which was erased`);
}

function checkNames(
  { names, members, unsureMembers }: Notebook,
  by: string,
  words: string,
): string[] {
  return entered(words).flatMap((name) => {
    const known = names.get(name);
    if (known === undefined || known.by === by || unsureMembers.has(by)) return [];
    const member = members.get(by);
    const isTheirs = member?.code === known.code && member.isConfirmed;
    return isTheirs ? [] : [`${by} sees the name ${name} of ${known.code}`];
  });
}

function checkLinks(notebook: Notebook, by: string, words: string): string[] {
  return [...words.matchAll(/https:\/\/meet\.example\/secret-[\w-]+/g)].flatMap(([link]) => {
    const event = notebook.events.find(({ joinUrl }) => joinUrl === link);
    const member = notebook.members.get(by);
    if (notebook.unsureMembers.has(by)) return [];
    const mayComeIn =
      event !== undefined &&
      member?.isConfirmed === true &&
      mayCome(notebook, event.id, member.code);
    return mayComeIn ? [] : [`${by} sees the link ${link}`];
  });
}

/** Who answered is told that an announcement was taken back, and whoever claimed that their answer lapsed by that. */
const isOfWithdrawn = /^(?:Change of plan\n.*\n\*Announcement withdrawn|Answer lapsed\n)/s;

function checkDrafts({ notebook }: Stage, by: string, words: string): string[] {
  if (!isChannel(by) && isOfWithdrawn.test(words)) return [];
  return notebook.events
    .filter(
      ({ isPublic, isUnsure, title }) =>
        !isPublic && isUnsure === undefined && new RegExp(`${title}(?!\\d)`).test(words),
    )
    .filter(
      ({ title }) =>
        !isChannel(by) || !notebook.events.some((other) => other.title === title && other.isPublic),
    )
    .map(({ id }) => `${by} sees the draft ${id}`);
}
