import { contacts, delegates, organisers } from "../cast.ts";
import type { SentLink } from "../notebook.ts";
import { hour, isQuiet, replyOf } from "../notebook.ts";
import { answerOn, openPage } from "../link-pages.ts";
import type { Stage } from "../stage.ts";
import { buttonOf, messagesTo } from "../stage.ts";
import { wordsOf } from "../surface.ts";
import type { Look } from "./surfaces.ts";

const [english] = organisers;

/** Who is on the list of contacts opens what was sent to them, and reads there what counts; nobody else opens anything. */
export async function checkPages(stage: Stage, looks: readonly Look[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [path, link] of [...stage.notebook.links].slice(-mostLinks)) {
    if (link.isEnded === undefined) continue;
    const { status, text } = await openPage(stage, path, link);
    const what = `the page of ${link.mailbox} for ${link.event ?? "their delegation"}`;
    const look = looks.find(({ event }) => event.id === link.event);
    if (link.isEnded) {
      if (status !== 410) found.push(`${what} answers ${status}, and its link has ended`);
      if (contacts.some(({ name }) => text.includes(name)))
        found.push(`${what} has a name, and its link has ended`);
    } else if (look !== undefined && !look.event.isUnsure && look.event.isPublic)
      found.push(...checkPage(look, { link, status, text }).map((fault) => `${what} ${fault}`));
  }
  return found;
}

/** How many links are opened. */
const mostLinks = 20;

function checkPage(
  { event, who, shown }: Look,
  { link, status, text }: { link: SentLink; status: number; text: string },
): string[] {
  if (status !== 200) return [`answers ${status}`];
  const says = answerOn(text);
  const stands = who.get(link.code);
  const words = says?.replace(/ \(.*/, "");
  const isPlaced = words === "Will attend";
  const isNone = stands === undefined || stands === "No answer yet";
  const isSame =
    says === undefined
      ? isNone
      : isPlaced === (stands === "Will attend") &&
        (replyOf(words ?? "") === "ACCEPTED") ===
          (isPlaced || stands === "Without a place so far") &&
        !isNone;
  const day = /\d+ \w+ \d{4}|\w+ \d{4}/.exec(wordsOf(shown).split("\n")[1] ?? "")?.[0] ?? "";
  return [
    ...(isSame ? [] : [`says “${says ?? "nothing"}”, and ${link.code} is “${String(stands)}”`]),
    ...(event.when.precision === "month" || text.includes(day) ? [] : [`does not say ${day}`]),
  ];
}

/** Of an answer by a link each confirmed member in Slack is told, once, as long as it counts. */
export function checkTold(stage: Stage): readonly string[] {
  const { notebook } = stage;
  return [...notebook.byLink].flatMap(([key, { at, isNews }]) => {
    const [id = "", code = ""] = key.split(" ");
    const event = notebook.events.find((known) => known.id === id);
    const counts = notebook.touched.get(`answer ${key}`) === at;
    if (event === undefined || !counts || at < stage.restedAt - hour) return [];
    const values = (user: string) =>
      messagesTo(stage, user)
        .flatMap((message) => buttonOf(message, "answer:v1:undo")?.value ?? [])
        .filter((value) => value.startsWith(`${code}|`) && value.endsWith(`|${event.uid}`));
    return delegates
      .filter((user) => {
        const member = notebook.members.get(user);
        return member?.code === code && !notebook.unsureMembers.has(user);
      })
      .flatMap((user) => {
        const all = values(user);
        const isDouble = new Set(all).size !== all.length;
        const last = all.filter((value) => Date.parse(value.split("|")[1] ?? "") > at - hour / 2);
        const isCalm =
          isQuiet(notebook, at, `member ${user}`) && isQuiet(notebook, at, "world") && isNews;
        const isConfirmed = notebook.members.get(user)?.isConfirmed === true;
        const isMissing = isConfirmed && isCalm && last.length === 0;
        const isWrong = !isConfirmed && isQuiet(notebook, at - hour, `member ${user}`);
        return [
          ...(isDouble ? [`${user} is told twice of one answer by a link to ${id}`] : []),
          ...(isMissing ? [`${user} is not told of the answer by a link to ${id}`] : []),
          ...(isWrong && last.length > 0
            ? [`${user}, who is not confirmed, is told of an answer by a link to ${id}`]
            : []),
        ];
      });
  });
}

/** Organisers learn that people without Slack were not told of a change, of how many, and only where there are such. */
export function checkUntold(
  stage: Stage,
  looks: readonly Look[],
  changes: Stage["notebook"]["changes"],
): readonly string[] {
  const { notebook, restedAt } = stage;
  const { contacts: listed } = notebook;
  if (listed === undefined || !isQuiet(notebook, restedAt, "world", "contacts")) return [];
  return changes.flatMap(({ id, at, people }) => {
    const look = looks.find(({ event }) => event.id === id);
    // What is edited is a change as well.
    const isOnce =
      changes.filter((other) => other.id === id).length === 1 &&
      notebook.touched.get(`event ${id}`) === at &&
      isQuiet(notebook, restedAt, `places ${id}`);
    if (look === undefined || !isOnce || people === undefined || look.event.isUnsure) return [];
    const areSettled = contacts.every(({ code }) => isQuiet(notebook, at, `answer ${id} ${code}`));
    const links = [...notebook.links.values()].filter(({ event }) => event === id);
    const isUnsent = links.every((link) => link.at <= at && link.isEnded !== undefined);
    // Where nothing was heard of an invitation, it may be noted; of who left, that they were written to.
    if (!areSettled || !isUnsent || notebook.touched.has(`invited ${id}`)) return [];
    const wanted = contacts.filter(
      ({ mailbox, code }) =>
        listed.has(mailbox) &&
        (links.some((link) => link.mailbox === mailbox) || hasAnswered(look, code)),
    );
    const told = messagesTo(stage, english).filter((message) => {
      const words = wordsOf(message);
      return (
        message.at >= at &&
        words.startsWith("Please write to those who cannot be notified") &&
        words.includes(`*${look.event.title}*`)
      );
    });
    const count = wanted.length === 1 ? "concerns one person" : `concerns ${wanted.length} people`;
    if (wanted.length === 0)
      return told.length === 0
        ? []
        : [`organisers are to write to somebody about ${id}, to nobody`];
    if (told.length !== 1)
      return [`organisers are told ${told.length} times whom to write to about ${id}`];
    return told.every((message) => wordsOf(message).includes(count))
      ? []
      : [`the change of ${id} ${count} without Slack, and organisers are told otherwise`];
  });
}

function hasAnswered({ who }: Look, code: SentLink["code"]): boolean {
  return !["No answer yet", undefined].includes(who.get(code));
}

/** Organisers hear of each link that reached somebody else. */
export function checkStrangers(stage: Stage): readonly string[] {
  const { notebook } = stage;
  return notebook.strangers.splice(0).flatMap(({ name, at }) => {
    const told = messagesTo(stage, english).filter((message) => {
      const words = wordsOf(message);
      return message.at >= at && words.startsWith("*A link reached") && words.includes(name);
    });
    // Who left the list meanwhile is no longer anybody's concern.
    const isListed = notebook.contacts?.has(mailboxOf(name)) === true;
    return told.length > 0 || !isListed || !isQuiet(notebook, at, "contacts")
      ? []
      : [`organisers are not told that the link of ${name} reached somebody else`];
  });
}

function mailboxOf(name: string): string {
  return contacts.find((contact) => contact.name === name)?.mailbox ?? "";
}
