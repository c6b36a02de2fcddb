import { event } from "./reporter.ts";
import type { Reporter } from "./reporter.ts";

const commands = {
  en: { who: "/rabat who", create: "/rabat new", reschedule: "/rabat reschedule" },
  fr: { who: "/rabat qui", create: "/rabat nouveau", reschedule: "/rabat reporter" },
};
/** What an organiser writes for both languages. */
const written = {
  title: { en: "Example: workshop on data", fr: "Exemple : atelier sur les données" },
  when: { en: "14–15 September 2027", fr: "14-15 septembre 2027" },
  reason: {
    en: "The co-chairs asked for a week more.",
    fr: "Les coprésidents ont demandé une semaine de plus.",
  },
};

const organiser = "Hanneke Verlinden (Secretariat)";
const delegate = "Awa Diop (Senegal)";

/** What organisers see, after the delegations have answered. */
export async function takeOrganisersPictures(reporter: Reporter): Promise<void> {
  const { locale, words } = reporter;
  const desk = await reporter.sit(organiser, "desk");
  const command = commands[locale];

  await desk.type(command.create);
  const form = words.forms.event;
  await desk.input(form.kind).selectOption("workshop");
  await desk.input(form["title-en"]).fill(written.title.en);
  await desk.input(form["title-fr"]).fill(written.title.fr);
  await desk.input(form.when).fill(written.when[locale]);
  await reporter.photograph(desk.modal, "event-form");
  await desk.close();

  await desk.type(`${command.who} ${event}`);
  await reporter.photograph(await desk.message(words.who.replies.missing), "who");
  await reporter.photograph(await desk.openHome(), "home-of-organisers");

  await desk.enter(organiser);
  await reporter.photograph(await desk.message(words.delegations.confirm), "confirm");

  await desk.enter(reporter.channel);
  await desk.type(`${command.reschedule} ${event}`);
  const change = words.forms.change;
  // The page does not draw what is chosen at the start.
  await desk.input(change.act).selectOption("reschedule");
  await desk.input(words.forms.ofWhen.first).fill("2027-06-16");
  await desk.input(change["reason-en"]).fill(written.reason.en);
  await desk.input(change["reason-fr"]).fill(written.reason.fr);
  await desk.input(change.answers).selectOption("keep");
  await reporter.photograph(desk.modal, "change-form");
  await desk.press(change.submit);
  const leaving = reporter.sentences.departures;
  await desk.modal.getByRole("button", { name: leaving.stop }).waitFor();
  await reporter.photograph(desk.modal, "leaving");
  await desk.press(leaving.now);
  await desk.modal.getByText(leaving.madeTitle).waitFor();
  await desk.close();

  const phone = await reporter.sit(delegate, "phone");
  await phone.enter(delegate);
  await reporter.photograph(await phone.message(reporter.sentences.notices.changed), "changed");
}
