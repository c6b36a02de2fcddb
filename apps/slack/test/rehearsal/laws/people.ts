import type { Code } from "../cast.ts";
import { codes, delegates, organisers } from "../cast.ts";
import { memberPages } from "../act-members.ts";
import { answersOf, isOff } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import { wordsOf } from "../surface.ts";
import type { Look } from "./surfaces.ts";

/** Who belongs to a delegation, who is confirmed and who its focal point is what was said. */
export async function checkMembers(stage: Stage): Promise<readonly string[]> {
  const { notebook } = stage;
  const found: string[] = [];
  for (const code of codes) {
    const words = (await memberPages(stage, organisers[0], code)).map(wordsOf).join("\n");
    const listed = new Map(
      [...words.matchAll(/<@(\w+)> — (confirmed|not confirmed)( · focal point)?/g)].map(
        ([, user = "", state, focal]) => [
          user,
          { code, isConfirmed: state === "confirmed", isFocal: focal !== undefined },
        ],
      ),
    );
    for (const [user, member] of listed) {
      const known = notebook.members.get(user);
      if (notebook.unsureMembers.delete(user)) notebook.members.set(user, member);
      else if (JSON.stringify(known) !== JSON.stringify(member))
        found.push(
          `${user} is listed as ${JSON.stringify(member)}, and was said to be ${JSON.stringify(known)}`,
        );
    }
    for (const [user, known] of notebook.members)
      if (known.code === code && !listed.has(user)) {
        if (notebook.unsureMembers.has(user)) notebook.members.delete(user);
        else found.push(`${user} is missing from ${code}`);
      }
  }
  notebook.unsureMembers.clear();
  return found;
}

/** Home says of each event what the list of who comes says. */
export async function checkHomes(stage: Stage, looks: readonly Look[]): Promise<readonly string[]> {
  const found: string[] = [];
  const { driver, notebook } = stage;
  const wanted = (name: string) => name.endsWith("1") || notebook.claimants.has(name);
  for (const user of delegates.filter((name) => wanted(name) && notebook.members.has(name))) {
    await driver.openHome(user);
    const home = driver.slack.homes.get(user);
    const member = notebook.members.get(user);
    if (home === undefined || member === undefined) continue;
    const words = wordsOf(home);
    const sections = words.split("\n*");
    found.push(...missingInHome(words, looks, { user, code: member.code }));
    for (const { event, who } of looks) {
      const section = sections.find((part) => part.startsWith(`${event.title}*`)) ?? "";
      if (section.includes("not accepted yet") && !notebook.claims.has(`${event.id} ${user}`))
        found.push(`Home tells ${user} that an answer to ${event.id} waits, and none does`);
      const says = / · \*(.+?)\*/.exec(section)?.[1];
      const stands = who.get(member.code);
      const hasPlace = stands === "Will attend";
      if (says === "Will attend" && !hasPlace)
        found.push(
          `Home tells ${user} “Will attend” of ${event.id}, and ${member.code} is “${String(stands)}”`,
        );
      if (hasPlace && says !== undefined && says !== "Will attend")
        found.push(`Home tells ${user} “${says}” of ${event.id}, and ${member.code} attends`);
    }
  }
  return found;
}

/** How many events a Home has under each title. */
const mostInHome = 6;

/** What is open and has no answer of somebody's delegation stands in their Home, as far as there is room. */
function missingInHome(
  home: string,
  looks: readonly Look[],
  { user, code }: { readonly user: string; readonly code: Code },
): readonly string[] {
  const [, waiting = ""] =
    /\*Awaiting your answer\*([^]*?)\*Your delegation attends/.exec(home) ?? [];
  const isFull = (waiting.match(/^\*/gm)?.length ?? 0) >= mostInHome;
  return looks
    .filter(({ event, isOpen, who }) => {
      const isUnanswered = ["No answer yet", undefined].includes(who.get(code));
      const isAsked =
        isOpen && event.isAnnounced && !event.isUnsure && !isOff(event) && isUnanswered;
      return isAsked && !isFull && !waiting.includes(`*${event.title}*`);
    })
    .map(
      ({ event }) =>
        `${event.id} is open and has no answer of ${code}, and Home does not tell ${user}`,
    );
}

/** What a delegation attends stands in the feeds of its members, for certain and with the link. */
function missingIn(
  feed: string,
  looks: readonly Pick<Look, "event" | "who">[],
  { user, code, moved }: { user: string; code: Code; moved: ReadonlyMap<string, number> },
): readonly string[] {
  const entries = feed.split("BEGIN:VEVENT");
  return looks
    .filter(
      ({ event, who }) =>
        who.get(code) === "Will attend" && !event.isUnsure && event.status === "confirmed",
    )
    .filter(({ event }) => event.when.precision === "time" && event.replacedBy === undefined)
    .flatMap(({ event: { id, uid, joinUrl } }) => {
      const entry = entries.find((part) => part.includes(`UID:${uid}`)) ?? "";
      if (entry === "") return [`the feed of ${user} lacks ${id}, which ${code} attends`];
      // What moved to another place may be held there alone.
      const isLinked = joinUrl === undefined || moved.has(id) || entry.includes(joinUrl);
      return isLinked && !entry.includes("STATUS:TENTATIVE")
        ? []
        : [`the feed of ${user} does not say that ${code} attends ${id}`];
    });
}

/** A feed of one's own is served to confirmed members alone, and its links are those of what they attend. */
export async function checkFeeds(
  stage: Stage,
  looks: readonly Pick<Look, "event" | "who">[],
): Promise<readonly string[]> {
  const { driver, notebook } = stage;
  const found: string[] = [];
  for (const [address, user] of notebook.feeds) {
    // Whether the press by which they were confirmed counted is read at rest.
    if (notebook.unsureMembers.has(user)) continue;
    const { status, text } = await driver.read(address);
    const member = notebook.members.get(user);
    const isConfirmed = member?.isConfirmed === true;
    if (status === 200 && !isConfirmed)
      found.push(`the feed of ${user} is served, who is confirmed for no delegation`);
    const plain = text.replaceAll("\r\n ", "");
    for (const { id, joinUrl } of notebook.events) {
      const comes = member !== undefined && answersOf(notebook, id, member.code).has("ACCEPTED");
      if (joinUrl !== undefined && plain.includes(`${joinUrl}\r`) && !comes)
        found.push(`the feed of ${user} has the link to ${id}`);
    }
    if (status === 200 && isConfirmed)
      found.push(...missingIn(plain, looks, { user, code: member.code, moved: notebook.moved }));
  }
  return found;
}
