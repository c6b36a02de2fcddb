import { sentences } from "@rabat-process/core/sentences/index";
import { delegationName, formatText } from "@rabat-process/events";
import { delegationPhrase } from "@rabat-process/events/words";
import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { ids } from "../blocks/ids.ts";
import type { Member } from "../blocks/members.ts";
import { delegationMessage, memberBlocks, readMemberValue } from "../blocks/members.ts";
import type { Message } from "../blocks/message.ts";
import { note, section } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { say } from "../locales/index.ts";
import type { PersonAct } from "@rabat-process/core/people/know-people";
import { decidePerson } from "@rabat-process/core/people/know-people";
import { countingAnswers, isMember } from "@rabat-process/core/people/membership";
import type { Deps } from "./deps.ts";
import { caller, privately } from "./responses.ts";

const personActs = {
  [ids.confirmPerson]: "confirm",
  [ids.nameFocalPoint]: "name-focal-point",
  [ids.removeFocalPoint]: "end-focal-point",
  [ids.removePerson]: "remove",
} as const satisfies Readonly<Record<string, PersonAct>>;

type Press = Pick<Awaited<ReturnType<typeof caller>>, "user" | "locale">;

/** What organisers press about the members of a delegation. */
export function registerMembers(app: App, deps: Deps): void {
  for (const [id, act] of Object.entries(personActs)) {
    app.action<BlockAction<ButtonAction>>(id, async ({ ack, action, body, respond }) => {
      await ack();
      const press = await caller(deps, body, action);
      await respond(privately(await decide(deps, press, { act, value: action.value ?? "" })));
    });
  }

  app.action<BlockAction<ButtonAction>>(ids.moreMembers, async ({ ack, action, body, respond }) => {
    await ack();
    const { user, locale } = await caller(deps, body, action);
    const last = readMemberValue(action.value ?? "");
    if (!deps.roles.isOrganiser(user))
      await respond(privately(note(sentences[locale].organisersOnly)));
    else if (last === undefined) await respond(privately(note(say(locale).oldButton)));
    else {
      const { delegation, user: after } = last;
      const members = await deps.store.membersOf(delegation);
      await respond(
        privately(
          delegationMessage({
            delegation,
            members,
            after,
            locale,
            mention: await deps.accounts.mentions(),
          }),
        ),
      );
    }
  });
}

async function decide(
  deps: Deps,
  { user: organiser, locale }: Press,
  { act, value }: { act: PersonAct; value: string },
): Promise<Message> {
  const words = say(locale).delegations;
  const named = readMemberValue(value);
  if (named === undefined) return askAgain(deps, { organiser, user: value, locale });
  const { user, delegation } = named;
  const mention = await deps.accounts.mentions();
  const isReached = await deps.reachability.reached();
  const before = await deps.store.person(user);
  const who = mention(user) ?? escapeMrkdwn(before.name ?? "—");
  const name = escapeMrkdwn(delegationPhrase(delegation, "the", locale));
  const outcome = await decidePerson(deps, { user, delegation, organiser, act });
  if (!outcome.ok)
    return note(
      outcome.reason === "organisers-only"
        ? sentences[locale].organisersOnly
        : words.notMember(who, name),
    );
  const { person } = outcome;
  if (isMember(person))
    return { text: words.done, blocks: memberBlocks(person, { locale, mention }) };
  const titles = (await countingAnswers(deps, named)).map(({ summary }) =>
    formatText(summary, locale),
  );
  const lines = [
    isReached(user) ? words.removed(who, name) : words.removedFromList(who, name),
    ...(titles.length === 0 ? [] : [escapeMrkdwn(words.stillCounts(titles.join(" · ")))]),
  ];
  return note(lines.join("\n"));
}

/** A button from before a delegation stood in it may mean one that the person has left: shows what is so now. */
async function askAgain(
  deps: Deps,
  { organiser, user, locale }: { organiser: string; user: string; locale: Press["locale"] },
): Promise<Message> {
  if (!deps.roles.isOrganiser(organiser)) return note(sentences[locale].organisersOnly);
  const person = await deps.store.person(user);
  if (!isMember(person)) return note(say(locale).oldButton);
  const member: Member = person;
  const mention = await deps.accounts.mentions();
  const { pressAgain } = say(locale).delegations;
  const name = escapeMrkdwn(delegationName(member.delegation, locale));
  return {
    text: pressAgain,
    blocks: [section(`${pressAgain}\n*${name}*`), ...memberBlocks(member, { locale, mention })],
  };
}
