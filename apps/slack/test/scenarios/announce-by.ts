import type { Person } from "@rabat-process/local-slack";

/** Has an event announced at once in a channel, by the form that a command opens there. */
export async function announceBy(person: Person, channel: string, words: string): Promise<void> {
  const before = await person.modal();
  await person.command(channel, "/rabat", words);
  const { modal } = await person.submit(await person.waitForModal({ before }));
  if (modal === undefined) throw new Error("the announcement was refused");
  await person.clickIn(modal, "departure:v1:now");
  await person.waitForModal({ before: modal });
  await person.close();
}
