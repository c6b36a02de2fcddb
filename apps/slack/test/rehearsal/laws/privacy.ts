import { channels, delegations, organisers } from "../cast.ts";
import type { Seen } from "../fake-slack.ts";
import type { Notebook } from "../notebook.ts";
import { answersOf } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import { wordsOf } from "../surface.ts";

const isOrganiser = (user: string) => organisers.some((known) => known === user);
const isChannel = (by: string) => channels.some((known) => known === by);

/** Nobody sees what is not theirs: names, private links, drafts. */
export function checkPrivacy(stage: Stage, seen: Seen): readonly string[] {
  const { by } = seen;
  if (isOrganiser(by) && seen.where !== "channel") return [];
  const words = wordsOf(seen);
  return [
    ...checkClaims(stage.notebook, seen, words),
    ...checkNames(stage.notebook, by, words),
    ...checkLinks(stage.notebook, by, words),
    ...checkDrafts(stage, by, words),
  ];
}

/** Who is not confirmed replaces no answer of those who are. */
function checkClaims({ members, unsureMembers }: Notebook, { by, where }: Seen, words: string): string[] {
  const member = members.get(by);
  const name = /Recorded for \*(.+?)\*/.exec(words)?.[1];
  if (where === "message" || member === undefined || name !== delegations[member.code]) return [];
  if (member.isConfirmed || unsureMembers.size > 0) return [];
  const others = [...members.values()].some(({ code, isConfirmed }) => code === member.code && isConfirmed);
  return others ? [`the answer of ${by}, who is not confirmed, counts for ${member.code}`] : [];
}

function checkNames({ names, members, unsureMembers }: Notebook, by: string, words: string): string[] {
  return [...words.matchAll(/Person \d+ of [\w-]+/g)].flatMap(([name]) => {
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
      answersOf(notebook, event.id, member.code).has("ACCEPTED");
    return mayComeIn ? [] : [`${by} sees the link ${link}`];
  });
}

function checkDrafts({ notebook }: Stage, by: string, words: string): string[] {
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
