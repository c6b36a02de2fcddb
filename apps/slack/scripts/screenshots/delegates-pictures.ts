import { toPlainText } from "@rabat-process/core/sentences/render";
import type { Answer } from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import { delegationName } from "@rabat-process/events";
import type { Reporter } from "./reporter.ts";

const others: readonly (readonly [name: string, delegation: DelegationCode, answer: Answer])[] = [
  ["Solange Mbarga (Cameroon)", "CM", "ACCEPTED"],
  ["Erik Sandqvist (Sweden)", "SE", "ACCEPTED"],
  ["Camille Rousselin (France)", "FR", "TENTATIVE"],
  ["Tariq Elmabrouk (Libya)", "LY", "DECLINED"],
];
const mine = "SN";
const role = { en: "Focal point", fr: "Point focal" };
const schedule = { en: "/rabat schedule", fr: "/rabat programme" };

/** What a delegation sees: five of them answer, and the last one takes pictures. */
export async function takeDelegatesPictures(reporter: Reporter): Promise<void> {
  const { locale, words, sentences } = reporter;
  for (const [name, delegation, answer] of others) {
    const desk = await reporter.sit(name, "desk");
    await desk.press(sentences.answers[answer]);
    await desk.press(words.answerFor(delegationName(delegation, locale)));
    await desk.message(recordedWords(reporter, delegation, answer));
    await desk.page.close();
  }
  const phone = await reporter.sit("Awa Diop (Senegal)", "phone");
  await phone.press(sentences.answers.ACCEPTED);
  await reporter.photograph(await phone.message(words.whichDelegation), "question");
  await phone.press(words.answerFor(delegationName(mine, locale)));
  const recorded = recordedWords(reporter, mine, "ACCEPTED");
  await reporter.photograph(await phone.message(recorded), "recorded");
  await reporter.photograph(
    await phone.message(toPlainText(sentences.counts(3, 1, 1), reporter)),
    "card",
  );

  const form = words.card.people;
  await phone.press(words.card.nameWho);
  await phone.input(form.name).fill("Awa Diop");
  await phone.input(form.role).fill(role[locale]);
  await phone.input(form.email).fill("awa.diop@senegal.example");
  await phone.input(form.language).selectOption(locale);
  await reporter.photograph(phone.modal, "participants");
  await phone.press(form.save);
  await phone.modal.getByText(recorded).waitFor();
  await phone.close();
  await phone.press(words.card.more);
  await phone.modal.getByText("Awa Diop").waitFor();
  await reporter.photograph(phone.modal, "more");
  await phone.close();

  await phone.type(schedule[locale]);
  await reporter.photograph(await phone.message(words.schedule.title), "schedule");
  await reporter.photograph(await phone.openHome(), "home");
  await phone.page.close();
}

/** That an answer was recorded, as it is drawn, up to where the title of the event stands. */
function recordedWords(
  { locale, sentences }: Reporter,
  delegation: DelegationCode,
  partstat: Answer,
): string {
  const recorded = sentences.recorded({ delegation, partstat }, { summary: { [locale]: "" } });
  return toPlainText(recorded, { locale }).replace(/ — .*$/, "");
}
