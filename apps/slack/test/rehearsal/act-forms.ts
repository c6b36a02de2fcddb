import { dayIn, publicEvent } from "./act-events.ts";
import { isAbout, letLeave } from "./act-changes.ts";
import { channels, frenchOrganiser, organisers } from "./cast.ts";
import type { KnownEvent } from "./notebook.ts";
import { startOf, touch } from "./notebook.ts";
import type { Stage } from "./stage.ts";
import { seenBy, speakOf } from "./stage.ts";
import type { Step } from "./steps.ts";
import { wordsOf } from "./surface.ts";

type Of<Name extends Step["do"]> = Extract<Step, { do: Name }>;
const [organiser] = organisers;

/** An organiser gives an event another last day for answers, before it begins. */
export async function deadline(stage: Stage, { event: index, days }: Of<"deadline">) {
  const { driver, notebook } = stage;
  const day = dayIn(stage, days);
  const known = speakOf(
    stage,
    index,
    (event) => event.deadline !== undefined && event.isPublic && Date.parse(day) < startOf(event),
  );
  if (known === undefined) return;
  await driver.command(organiser, `edit ${known.id}`, channels[0]);
  const form = driver.slack.forms.get(organiser);
  if (form?.["callback_id"] !== "event:v2" || !isAbout(form, known)) return;
  await driver.choose(organiser, "part", "where");
  const answered = await driver.submit(organiser, { deadline: day });
  const isTaken = answered?.status === 200 && answered.body?.["response_action"] === "update";
  if (answered?.status === 200 && !isTaken) return;
  const end = isTaken ? await letLeave(stage, known, (index + days) % 6) : "unsure";
  if (end === "stopped") return;
  const at = driver.clock.now();
  touch(notebook, `event ${known.id}`, at);
  touch(notebook, `places ${known.id}`, at);
  notebook.owed.deadlines.set(known.id, at);
  if (end === "unsure") known.isUnsure = true;
  else known.deadline = day;
  notebook.news.push({ id: known.id, at, isSure: end !== "unsure" });
}

/** An organiser opens the form of an event where its places are, and leaves it open. */
export async function openForm(stage: Stage, { event: index }: Of<"open-form">) {
  const { driver, notebook } = stage;
  const known = speakOf(stage, index, (event) => event.isPublic && event.capacity !== undefined);
  if (known === undefined) return;
  await driver.command(frenchOrganiser, `edit ${known.id}`, channels[0]);
  await driver.choose(frenchOrganiser, "part", "where");
  const form = driver.slack.forms.get(frenchOrganiser);
  const content = await contentOf(stage, known);
  const isOpen = form?.["callback_id"] === "event:v2" && isAbout(form, known);
  notebook.owed.openForm = isOpen && content !== undefined ? { id: known.id, content } : undefined;
}

/**
 * The organiser sends the form as it was opened: it does not undo what another one has changed meanwhile. Whoever chose
 * another language since is answered in that.
 */
export async function sendForm(stage: Stage, { inEnglish }: Of<"send-form">) {
  const { driver, notebook, violations } = stage;
  const { openForm: open } = notebook.owed;
  const known = notebook.events.find(({ id }) => id === open?.id);
  notebook.owed.openForm = undefined;
  if (open === undefined || known === undefined) return;
  const said = inEnglish
    ? await seenBy(stage, frenchOrganiser, () =>
        driver.command(frenchOrganiser, "language en", channels[0]),
      )
    : [];
  const before = await contentOf(stage, known);
  const sent: (object | undefined)[] = [];
  const seen = await seenBy(stage, frenchOrganiser, async () => {
    sent.push((await driver.submit(frenchOrganiser, {}))?.body);
  });
  const isTaken = sent.some((body) =>
    JSON.stringify(body ?? {}).startsWith('{"response_action":"update"'),
  );
  if (isTaken && before !== undefined && before !== open.content)
    violations.push(`a form of ${known.id} is taken, which was changed since it was opened`);
  const words = seen.map(wordsOf).join("\n");
  if (words !== "" && (said.length > 0 || !inEnglish) && isInEnglish(words) !== inEnglish)
    violations.push(`${frenchOrganiser} chose another language, and is answered: ${words}`);
  if (inEnglish) await speakFrench(stage);
}

async function speakFrench(stage: Stage): Promise<void> {
  const { driver } = stage;
  const seen = await seenBy(stage, frenchOrganiser, () =>
    driver.command(frenchOrganiser, "langue fr", channels[0]),
  );
  if (seen.length === 0) await speakFrench(stage);
}

/** What everybody may read of an event, but for when it was announced. */
async function contentOf(stage: Stage, known: KnownEvent): Promise<string | undefined> {
  const event = await publicEvent(stage, known);
  return event && JSON.stringify({ ...event, announced: undefined });
}

/** Whether there are more of the small words of English than of French. */
function isInEnglish(words: string): boolean {
  const count = (form: RegExp) => words.match(form)?.length ?? 0;
  return (
    count(/\b(?:the|of|to|is|has|was|will|not|by|your|it)\b/gi) >
    count(/\b(?:le|la|les|de|des|du|est|été|un|une|pas|par|votre)\b/gi)
  );
}
