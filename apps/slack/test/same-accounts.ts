import type { Accounts } from "../src/slack/accounts.ts";

const isUser = (person: string) => /^[UW]/.test(person);

/** Accounts of people whose ids are those of Slack: a test that is about something else names each person once. */
export function sameAccounts(team = ""): Accounts {
  return {
    personOf: (user) => Promise.resolve(user),
    userOf: (person) => Promise.resolve({ user: person, team }),
    mentions: () => Promise.resolve(sameMention),
    drawn: (draw) => Promise.resolve(draw(sameMention)),
    reaches: (person) => Promise.resolve(isUser(person)),
    reached: () => Promise.resolve(isUser),
    userIds: () => Promise.resolve((person) => (isUser(person) ? person : undefined)),
  };
}

export function sameMention(person: string): string | undefined {
  return isUser(person) ? `<@${person}>` : undefined;
}
