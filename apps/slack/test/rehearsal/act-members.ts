import type { Code } from "./cast.ts";
import { channels, codes, delegates, delegations, homeOf, organisers, settled } from "./cast.ts";
import type { Place } from "./doors.ts";
import { endClaim, tellAgain, touch } from "./notebook.ts";
import type { Stage } from "./stage.ts";
import { answerTo, buttonOf, observe, seenBy, settle } from "./stage.ts";
import type { Step } from "./steps.ts";
import type { Shown } from "./surface.ts";
import { wordsOf } from "./surface.ts";
import { textOfFile } from "../text-of-file.ts";

type Of<Name extends Step["do"]> = Extract<Step, { do: Name }>;

export function joined(stage: Stage, who: string, code: Code, how: "surely" | "perhaps"): void {
  const { notebook, driver } = stage;
  touch(notebook, `member ${who}`, driver.clock.now());
  tellAgain(notebook, `joined ${who}`);
  notebook.owed.joins.delete(who);
  // What waits was for the delegation before.
  if (notebook.members.get(who)?.code !== code)
    for (const { id } of notebook.events) {
      endClaim(notebook, id, who);
      notebook.decided.delete(`${id} ${who}`);
    }
  if (how === "perhaps") notebook.unsureMembers.add(who);
  else if (notebook.members.get(who)?.code !== code) {
    notebook.members.set(who, { code, isConfirmed: false, isFocal: false });
    notebook.owed.joins.set(who, driver.clock.now());
  }
}

export async function join(stage: Stage, { who, code: wanted, from }: Of<"join">) {
  await joinBy(stage, { who, code: wanted, from });
}

async function joinBy(
  stage: Stage,
  { who, code, from }: { who: string; code: Code; from: "home" | "settings" },
) {
  const { driver, notebook } = stage;
  if (from === "home") await driver.openHome(who);
  const shown =
    from === "home"
      ? driver.slack.homes.get(who)
      : (await seenBy(stage, who, () => driver.command(who, "settings", channels[0]))).at(-1);
  const button = shown && buttonOf(shown, "delegation:v1:change");
  if (shown === undefined || button === undefined) return;
  const place: Place = from === "home" ? { home: true } : { reply: shown };
  await settle(stage);
  const before = notebook.members.get(who)?.code;
  const words = await answerTo(stage, who, () =>
    driver.press(who, button, place, { option: code }),
  );
  if (words.includes("nothing was changed")) return;
  if (
    words.includes("You now answer for") ||
    words.includes(`You answer for ${delegations[code]}.`)
  )
    joined(stage, who, code, "surely");
  else if (before !== code) joined(stage, who, code, "perhaps");
}

/** Many people say in their settings whom they answer for. */
export async function joinAll(
  stage: Stage,
  joining: readonly { readonly who: string; readonly code: Code | undefined }[],
) {
  const { driver } = stage;
  const [first] = joining;
  if (first === undefined) return;
  const shown = (
    await seenBy(stage, first.who, () => driver.command(first.who, "settings", channels[0]))
  ).at(-1);
  const button = shown && buttonOf(shown, "delegation:v1:change");
  if (shown === undefined || button === undefined)
    throw new Error("the settings have no choice of a delegation");
  for (const { who, code } of joining) {
    if (code === undefined) continue;
    await driver.press(who, button, { reply: shown }, { option: code });
    joined(stage, who, code, "surely");
  }
}

export async function person(stage: Stage, { act, who: first }: Of<"person">) {
  const { driver, notebook } = stage;
  const who = act === "no-focal-point" ? focalPoint(stage, first) : first;
  const [organiser] = organisers;
  const member = notebook.members.get(who);
  const code = member?.code ?? homeOf(who) ?? codes[0];
  // Of these delegations the Secretariat knows nobody whom it could confirm.
  if (act !== "remove" && !settled.includes(code)) return;
  if (act === "name") {
    await settle(stage);
    const words = await answerTo(stage, organiser, () =>
      driver.command(organiser, `delegation ${code} <@${who}|${who.toLowerCase()}>`, channels[0]),
    );
    touch(notebook, `member ${who}`, driver.clock.now());
    if (words.includes("is now a focal point of"))
      notebook.members.set(who, { code, isConfirmed: true, isFocal: true });
    else if (words === "") notebook.unsureMembers.add(who);
    else
      stage.violations.push(
        `an organiser named ${who} for ${code}, and was answered: ${words.slice(0, 80)}`,
      );
    return;
  }
  if (member === undefined) return;
  const found = await findMember(stage, organiser, { code, who });
  if (found === undefined) return;
  const { below, page } = found;
  const button = buttonOf(below, `person:v1:${act}`);
  if (button === undefined) {
    if (!notebook.unsureMembers.has(who) && isPossible(act, member))
      stage.violations.push(`an organiser finds no button to do this to ${who}: ${act}`);
    return;
  }
  await settle(stage);
  const words = await answerTo(stage, organiser, () =>
    driver.press(organiser, button, { reply: page }),
  );
  touch(notebook, `member ${who}`, driver.clock.now());
  if (words === "") notebook.unsureMembers.add(who);
  else if (act === "remove" && words.includes("no longer answers")) notebook.members.delete(who);
  else if (act === "confirm") member.isConfirmed = true;
  else if (act === "no-focal-point") member.isFocal = false;
  else if (act === "focal-point") Object.assign(member, { isFocal: true, isConfirmed: true });
}

/** The first focal point behind somebody, or nobody else. */
function focalPoint({ notebook }: Stage, first: string): string {
  const start = delegates.indexOf(first);
  return (
    [...delegates.slice(start), ...delegates.slice(0, start)].find(
      (user) => notebook.members.get(user)?.isFocal,
    ) ?? first
  );
}

/** Of how many of the latest who were named one is erased. */
const recent = 9;

/** An administrator erases somebody who was named for an event, and then nothing says their name any more. */
export async function erase(stage: Stage, { event: index }: Of<"erase">) {
  const { driver, notebook, violations } = stage;
  const of = (name: string) => notebook.events.find(({ id }) => name.endsWith(` of ${id}`));
  const named = [...notebook.names.keys()].filter(
    (known) =>
      known.startsWith("person") && of(known)?.isPublic === true && !notebook.erased.has(known),
  );
  const name = named.slice(-recent)[index % Math.max(1, Math.min(named.length, recent))];
  const event = of(name ?? "");
  if (event === undefined || name === undefined || !(await driver.erase(name))) return;
  observe(stage);
  notebook.erased.add(name);
  const before = driver.slack.uploaded.length;
  await driver.command(organisers[0], `export ${event.id}`, channels[0]);
  for (const file of driver.slack.uploaded.slice(before))
    if (textOfFile(file).toLowerCase().split("\n").includes(name))
      violations.push(`the list of who comes to ${event.id} names ${name}, who was erased`);
}

/** Whether it changes something about a member. */
function isPossible(
  act: Of<"person">["act"],
  { isConfirmed, isFocal }: { readonly isConfirmed: boolean; readonly isFocal: boolean },
): boolean {
  if (act === "confirm") return !isConfirmed;
  if (act === "focal-point") return !isFocal;
  return act === "remove" || (act === "no-focal-point" && isFocal);
}

/** Looks through the list of a delegation, page by page, for what stands below the name of a member. */
async function findMember(
  stage: Stage,
  organiser: string,
  { code, who }: { readonly code: Code; readonly who: string },
): Promise<{ readonly below: Shown; readonly page: Shown } | undefined> {
  for (const page of await memberPages(stage, organiser, code)) {
    const name = page.blocks.findIndex((block) =>
      wordsOf({ text: "", blocks: [block] }).startsWith(`<@${who}> — `),
    );
    if (name >= 0)
      return { below: { text: "", blocks: page.blocks.slice(name + 1, name + 2) }, page };
  }
  return undefined;
}

/** The list of those who answer for a delegation, as an organiser leafs through it. */
export async function memberPages(stage: Stage, organiser: string, code: Code) {
  const pages = [];
  let work = () => stage.driver.command(organiser, `delegation ${code}`, channels[0]);
  for (let page = 0; page < 5; page += 1) {
    const shown = (await seenBy(stage, organiser, work)).findLast(({ where }) => where === "reply");
    if (shown === undefined) break;
    pages.push(shown);
    const more = buttonOf(shown, "person:v1:more");
    if (more === undefined) break;
    work = () => stage.driver.press(organiser, more, { reply: shown });
  }
  return pages;
}
