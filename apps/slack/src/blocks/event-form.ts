import { capitalise } from "@rabat-process/events/words";
import { describeWhen, wordingOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { CalendarEvent as EventSchema } from "@rabat-process/events";
import { say } from "../locales/index.ts";
import { clashBlocks } from "./clashes.ts";
import { inputsOf } from "./event-inputs.ts";
import type { EventForm, EventPart, KnownEvent, NewEvent } from "./event-parts.ts";
import { partInputId, parts } from "./event-parts.ts";
import { pasteButton } from "./paste-form.ts";
import { withQuotes } from "./quotes.ts";
import type { FilledView } from "./filled.ts";
import { ids } from "./ids.ts";
import type { Block } from "./message.ts";
import { context, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { reachBlocks } from "./reach.ts";
import { choiceInput, modal } from "./view.ts";

/** Asks for what an announcement says, a screen at a time. */
export function eventForm(form: EventForm): ModalView {
  const { target, part, locale } = form;
  const { forms } = say(locale);
  const words = forms.event;
  const isNew = "opened" in target;
  return modal({
    callback: ids.eventForm,
    title: isNew ? words.newTitle : words.editTitle,
    submit: isNew || target.isDraft ? words.submits[part] : words.submit,
    close: isNew || target.isDraft ? forms.close : forms.changeNothing,
    metadata: JSON.stringify({
      ...(isNew ? newMetadata(target) : { uid: target.event.uid, seen: target.seen }),
      ...{ part, locale },
    }),
    blocks: [
      ...(isNew ? startOf(form) : [partInput(part, locale), ...saidOf(target, form)]),
      ...withQuotes(inputsOf[part](form), form),
      ...(isNew ? [] : reachBlocks(target.reach, locale)),
    ],
  });
}

function newMetadata({ opened, found }: NewEvent) {
  const { announcement, place } = found ?? {};
  return { opened, ...(found !== undefined && { found: { announcement, place } }) };
}

/** What stands above the first inputs of a new event: a text that says it all can be pasted instead. */
function startOf({ target, text, when, locale }: EventForm): readonly Block[] {
  const isEmpty = "opened" in target && target.found === undefined && text === undefined;
  const steps = context(say(locale).forms.event.steps);
  return isEmpty && when === undefined ? [steps, pasteButton(locale)] : [steps];
}

/** Which screen is shown: whoever changes one thing goes there at once. */
function partInput(part: EventPart, locale: Locale) {
  const words = say(locale).forms.event;
  return choiceInput({
    id: partInputId(part),
    label: words.part,
    options: parts.map((value) => ({ value, text: words.parts[value] })),
    chosen: part,
    dispatch: ids.eventPart,
  });
}

/** The form on the screen on which it was, where another one was chosen in vain. */
export function sameScreen(form: EventForm, mark: string): ModalView {
  const view = eventForm(form);
  const own = partInputId(form.part);
  const blocks = view.blocks.map((block) =>
    block.block_id === own ? { ...block, block_id: partInputId(mark) } : block,
  );
  return { ...view, blocks };
}

/** How the date was understood; of an event that people know, where its date is changed. */
function saidOf(
  { event, isDraft, clashes }: KnownEvent,
  { part, locale }: EventForm,
): readonly Block[] {
  const words = say(locale).forms.event;
  if (!isDraft) return part === "more" ? [] : [context(words.fixed(event))];
  const title = wordingOf(event.summary, locale).text;
  const when = capitalise(describeWhen(event, locale));
  if (part === "what") return [];
  return [section(escapeMrkdwn(`${title}\n${when}`)), ...clashBlocks(clashes, locale)];
}

const Shown = z.object({
  part: z.enum(parts),
  locale: z.enum(["en", "fr"]),
  /** What was typed on other screens. */
  hidden: z.record(z.string(), z.string()).optional(),
});
const Metadata = z.union([
  Shown.extend({ uid: z.string(), seen: z.string() }),
  Shown.extend({
    opened: EventSchema.shape.created,
    found: z.object({ announcement: z.string(), place: z.number() }).optional(),
  }),
]);

/** What a form is about, which screen it shows, and in which language it was drawn. */
export function readEventTarget({ private_metadata }: Pick<FilledView, "private_metadata">) {
  return Metadata.parse(JSON.parse(private_metadata));
}
