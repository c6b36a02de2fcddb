import { drawnText } from "@rabat-process/local-slack";
import { countries, countryPhrase } from "@rabat-process/timezones";
import { expect } from "vitest";
import { workshop } from "../workshop.ts";
import { french } from "./player.ts";
import { story } from "./stage.ts";

const delegates = countries.map(({ code, name, timeZones }) => ({
  id: `U0DELEGATE${code}`,
  name: `delegate.${code.toLowerCase()}`,
  real_name: `Delegate of ${name.en}`,
  email: `delegate@${code.toLowerCase()}.example`,
  tz: timeZones[0] ?? "Etc/UTC",
  code,
}));

const answers = ["Will attend", "Maybe", "Will not attend"] as const;
const answerOf = (index: number) => answers[index % 3] ?? answers[0];
const setting = { begins: "2027-02-01T09:00:00Z", events: [workshop], people: delegates } as const;

story("57 delegations answer at once, and nothing is lost", setting, async (stage) => {
  const { as, slack, store, time } = stage;
  const secretariat = as("U0SECRETARIAT");
  for (const { id } of delegates) await store.saveAccount({ door: "slack", id, person: id });
  for (const { id, code } of delegates)
    await store.savePerson(id, { delegation: code }, { by: id, at: time.now() });
  await secretariat.types("langue fr ici", french);
  await secretariat.announces("announce workshop");
  await secretariat.announces("announce workshop", french);
  const card = await secretariat.seesCard("No delegation has answered yet.");
  await secretariat.seesCard("Aucune délégation n’a encore répondu.", french);
  const drawnBefore = await drawings(slack.url);

  // How fast that is, the bench tells: a busy machine proves nothing.
  await Promise.all(delegates.map(({ id }, index) => as(id).presses(card, answerOf(index))));

  for (const [index, { id, code }] of delegates.entries())
    await as(id).sees(`Recorded for *${countryPhrase(code, "the", "en")}*: *${answerOf(index)}*`);
  const last = await secretariat.seesCard("*19* will attend · *19* maybe · *19* will not attend");
  await secretariat.seesCard("*19* oui · *19* peut-être · *19* non", french);
  expect(last.ts).toBe(card.ts);
  expect(
    new Set(
      (await store.attendance(workshop.uid)).map(({ by, delegation }) => `${by} ${delegation}`),
    ),
  ).toEqual(new Set(delegates.map(({ id, code }) => `${id} ${code}`)));
  // Each of the two cards is drawn when the first answers come, and once or twice for all the others.
  expect((await drawings(slack.url)) - drawnBefore).toBeLessThanOrEqual(6);

  await secretariat.types("who workshop");
  const who = drawnText(await secretariat.sees("Participants"));
  // The organisations and the observers alone have not answered.
  expect(who.match(/No answer yet \(\d+\)/g)).toEqual(["No answer yet (2)", "No answer yet (4)"]);
});

/** How often the app has drawn cards anew so far. */
async function drawings(url: string): Promise<number> {
  const { log } = (await (await fetch(`${url}/_control/log`)).json()) as {
    log: { summary: string }[];
  };
  return log.filter(({ summary }) => summary === "chat.update").length;
}
