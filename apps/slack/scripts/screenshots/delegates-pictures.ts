import type { Answer } from "@rabat-process/events";
import type { Reporter } from "./reporter.ts";

const others: readonly (readonly [name: string, delegation: { en: string; fr: string }, answer: Answer])[] = [
  ["Solange Mbarga (Cameroon)", { en: "Cameroon", fr: "Cameroun" }, "ACCEPTED"],
  ["Erik Sandqvist (Sweden)", { en: "Sweden", fr: "Suède" }, "ACCEPTED"],
  ["Camille Rousselin (France)", { en: "France", fr: "France" }, "TENTATIVE"],
  ["Tariq Elmabrouk (Libya)", { en: "Libya", fr: "Libye" }, "DECLINED"],
];
const mine = { en: "Senegal", fr: "Sénégal" };
const role = { en: "Focal point", fr: "Point focal" };
const schedule = { en: "/rabat schedule", fr: "/rabat programme" };

/** What a delegation sees: five of them answer, and the last one takes pictures. */
export async function takeDelegatesPictures(reporter: Reporter): Promise<void> {
  const { locale, words } = reporter;
  for (const [name, delegation, answer] of others) {
    const desk = await reporter.sit(name, "desk");
    await desk.press(words.answers[answer]);
    await desk.press(words.answerFor(delegation[locale]));
    await desk.message(plain(words.recorded(delegation[locale], words.answers[answer], "")));
    await desk.page.close();
  }
  const phone = await reporter.sit("Awa Diop (Senegal)", "phone");
  await phone.press(words.answers.ACCEPTED);
  await reporter.photograph(await phone.message(words.whichDelegation), "question");
  await phone.press(words.answerFor(mine[locale]));
  const recorded = plain(words.recorded(mine[locale], words.answers.ACCEPTED, ""));
  await reporter.photograph(await phone.message(recorded), "recorded");
  await reporter.photograph(await phone.message(plain(words.counts(3, 1, 1))), "card");

  const form = words.peopleForm;
  await phone.press(words.details);
  await phone.input(form.answer).selectOption("ACCEPTED");
  await phone.input(form.fields.name(1)).fill("Awa Diop");
  await phone.input(form.fields.role(1)).fill(role[locale]);
  await phone.input(form.fields.email(1)).fill("awa.diop@senegal.example");
  await phone.input(form.fields.language(1)).selectOption(locale);
  await reporter.photograph(phone.modal, "participants");
  await phone.press(form.submit);
  await phone.modal.getByText(recorded).waitFor();
  await phone.close();

  await phone.type(schedule[locale]);
  await reporter.photograph(await phone.message(words.schedule.title), "schedule");
  await reporter.photograph(await phone.openHome(), "home");
  await phone.page.close();
}

/** A sentence as it is drawn, up to where what was left out would stand. */
function plain(mrkdwn: string): string {
  return mrkdwn.replaceAll("*", "").replace(/ — .*$/, "");
}
