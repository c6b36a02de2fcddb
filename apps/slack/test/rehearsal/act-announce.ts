import { formButton, formWords, isAbout, letLeave, openChange, pressForm } from "./act-changes.ts";
import { codes, organisers } from "./cast.ts";
import type { KnownEvent } from "./notebook.ts";
import {
  askedAgain,
  changed,
  endClaim,
  forgetNews,
  hasAnswered,
  hour,
  isQuiet,
  touch,
} from "./notebook.ts";
import type { Stage } from "./stage.ts";
import { cardsIn, eventAt, isPublic, observe, speakOf } from "./stage.ts";
import type { Step } from "./steps.ts";

type Of<Name extends Step["do"]> = Extract<Step, { do: Name }>;
const [organiser] = organisers;

/** An organiser announces an event: at once, in its time, or not after all. Until it leaves, nobody sees anything of it. */
export async function announce(
  stage: Stage,
  { event: index, channel, how, end = "now" }: Of<"announce">,
) {
  const { driver } = stage;
  const known = eventAt(stage, index);
  if (known === undefined) return;
  driver.slack.forms.delete(organiser);
  await driver.command(organiser, `announce ${known.id}`, channel);
  const form = driver.slack.forms.get(organiser);
  if (form?.["callback_id"] !== "announce:v1" || !isAbout(form, known)) return;
  const watched = { known, channel, how, before: cardsIn(stage, channel, known).length };
  await driver.submit(organiser, {});
  await expectNothing(stage, watched);
  if (end === "stop") return stop(stage, watched);
  if (end === "wait") return awaitLeaving(stage, watched);
  if (formButton(stage, "departure:v1:now") !== undefined)
    await pressForm(stage, "departure:v1:now", how);
  return hear(stage, watched, formWords(stage));
}

interface Watched {
  readonly known: KnownEvent;
  readonly channel: string;
  /** How many cards it had there. */
  readonly before: number;
  readonly how: Of<"announce">["how"];
}

/** What waits, or was stopped, is seen by nobody. */
async function expectNothing(stage: Stage, { known, channel, before }: Watched): Promise<void> {
  if (known.isUnsure) return;
  if (cardsIn(stage, channel, known).length > before)
    stage.violations.push(`${known.id} stands in ${channel}, and was not to be posted by then`);
  const { status } = await stage.driver.read(`/events/${known.id}`);
  if (!known.isPublic && status === 200)
    stage.violations.push(`${known.id} is public, and was not to be by then`);
}

async function stop(stage: Stage, watched: Watched): Promise<void> {
  const { driver } = stage;
  await pressForm(stage, "departure:v1:stop");
  if (!formWords(stage).includes("Stopped")) noteUnsure(stage, watched.known);
  await driver.pass(4);
  await expectNothing(stage, watched);
}

async function awaitLeaving(stage: Stage, watched: Watched): Promise<void> {
  const { driver, notebook } = stage;
  const { known, channel } = watched;
  const isWaiting = formButton(stage, "departure:v1:now") !== undefined;
  await driver.pass(1);
  await expectNothing(stage, watched);
  await driver.pass(4);
  const isCalm =
    isWaiting &&
    driver.isUp() &&
    known.isUnsure === undefined &&
    driver.courier.underWay() === 0 &&
    driver.slack.channels.get(channel)?.isMember === true &&
    isQuiet(notebook, driver.clock.now() - 3 * hour, "world", `channel ${channel}`);
  if (cardsIn(stage, channel, known).length > 0) notePublic(stage, known);
  else if (isCalm)
    stage.violations.push(`${known.id} was to be announced in ${channel}, and is not there`);
  else noteUnsure(stage, known);
}

/** What the window says came of an announcement that was sent at once. */
async function hear(stage: Stage, watched: Watched, words: string): Promise<void> {
  const { known, channel } = watched;
  const { driver } = stage;
  const isMember = driver.slack.channels.get(channel)?.isMember === true;
  const isPage = async () => (await driver.read(`/events/${known.id}`)).status === 200;
  if (words.includes("Not posted in")) {
    if (!known.isPublic && known.isUnsure === undefined && (await isPage()))
      stage.violations.push(`${known.id} was not announced, said the app, and is public`);
    return;
  }
  if (words.includes("will be posted") && !known.isPublic && known.isUnsure === undefined)
    if ((await isPage()) && cardsIn(stage, channel, known).length === 0)
      stage.violations.push(`${known.id} is still to be posted, said the app, and is public`);
  // What is heard may answer another one, which was on its way when the app ended.
  const isSaid = /Posted in|Brought up to date in/.test(words);
  if (!isSaid || !words.includes(known.title)) {
    noteUnsure(stage, known);
    return;
  }
  notePublic(stage, known);
  if (cardsIn(stage, channel, known).length === 0)
    stage.violations.push(`${known.id} was posted in ${channel}, said the app, and is not there`);
  if (words.includes("Posted in") && isStillThere(stage, watched))
    stage.violations.push(
      `${known.id} was posted in ${channel}, said the app, where it was before`,
    );
  if (!isMember)
    stage.violations.push(`${known.id} was posted in ${channel}, said the app, where it is not`);
}

/** Whether a channel has the card that it had, as far as can be told. */
function isStillThere(stage: Stage, { known, channel, before, how }: Watched): boolean {
  const { driver, notebook } = stage;
  const isSame = before > 0 && cardsIn(stage, channel, known).length === before;
  // A first try may have left it there without the app knowing.
  return isSame && how === undefined && isQuiet(notebook, driver.clock.now() - 3 * hour, "world");
}

function notePublic({ driver, notebook }: Stage, known: KnownEvent): void {
  touch(notebook, `event ${known.id}`, driver.clock.now());
  known.isPublic = true;
  known.isAnnounced = true;
  if (known.isUnread) known.isUnsure = true;
  if (known.replacedBy !== undefined) forgetNews(notebook, known.id);
  noteReplaced({ driver, notebook }, known);
}

/** What another event replaces is replaced as long as people know of that one. */
function noteReplaced({ driver, notebook }: Pick<Stage, "driver" | "notebook">, heir: KnownEvent) {
  const old = notebook.events.find(({ id }) => id === heir.replaces);
  if (old === undefined) return;
  if (heir.isUnsure) old.isUnsure = true;
  else if (heir.isPublic) old.replacedBy = heir.id;
  else delete old.replacedBy;
  const at = driver.clock.now();
  touch(notebook, `event ${old.id}`, at);
  notebook.news.push({ id: old.id, at, isSure: false });
}

function noteUnsure({ driver, notebook }: Stage, known: KnownEvent): void {
  const at = driver.clock.now();
  touch(notebook, `event ${known.id}`, at);
  known.isUnsure = true;
  notebook.news.push({ id: known.id, at, isSure: false });
  noteReplaced({ driver, notebook }, known);
}

/** An organiser takes an announcement back: then only organisers see the event, and nobody has answered it. */
export async function withdraw(stage: Stage, { event: index, choice }: Of<"withdraw">) {
  const { driver, notebook } = stage;
  const known = speakOf(stage, index, isPublic);
  if (known === undefined) return;
  const opened = await openChange(stage, known, "withdraw");
  if (opened === undefined) return;
  const answered = await driver.submit(organiser, { act: "withdraw", "reason-en": "Too early" });
  const isHeard = answered !== undefined && answered.status < 500;
  if (isHeard && answered.body?.["response_action"] !== "update") return;
  const end = isHeard ? await letLeave(stage, known, choice) : "unsure";
  if (end === "stopped") return;
  const at = driver.clock.now();
  touch(notebook, `event ${known.id}`, at);
  const asked = codes.filter((code) => hasAnswered(notebook, known.id, code));
  askedAgain(notebook, { id: known.id, isSure: end !== "unsure", at });
  for (const key of notebook.claims.keys())
    if (key.startsWith(`${known.id} `)) endClaim(notebook, known.id, key.split(" ")[1] ?? "");
  for (const key of notebook.offers.keys())
    if (key.startsWith(`${known.id} `)) notebook.offers.delete(key);
  if (end === "unsure") {
    noteUnsure(stage, known);
    return;
  }
  // What was seen before was about the event as it was.
  observe(stage);
  known.isPublic = false;
  delete known.isAnnounced;
  noteReplaced(stage, known);
  const { people } = end;
  if (people !== opened.people)
    stage.violations.push(
      `the form said that ${opened.people ?? "none"} will be notified of ${known.id}, and then that ${people ?? "none"} are`,
    );
  changed(notebook, {
    ...{ id: known.id, at, people, asked },
    ...(people === undefined && { isSilent: true as const }),
  });
  // No digest tells of it.
  forgetNews(notebook, known.id);
}
