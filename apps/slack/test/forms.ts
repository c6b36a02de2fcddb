import type { CalendarEvent } from "@rabat-process/events";
import type { ModalView } from "@slack/types";
import { openBoltApp } from "./bolt-app.ts";
import type { EventPart } from "../src/blocks/event-parts.ts";
import { parts } from "../src/blocks/event-parts.ts";
import { fill } from "./fill.ts";

/** An app with an organiser, U0SECRETARIAT, and a delegate who speaks French, U0SENEGAL. */
export async function open(locale: "en" | "fr" = "en", events: readonly CalendarEvent[] = []) {
  const app = await openBoltApp({ events });
  const actor = { by: "U0SECRETARIAT", at: "2027-01-01T00:00:00Z" } as const;
  await app.store.savePerson("U0SECRETARIAT", { locale }, actor);
  await app.store.savePerson("U0SENEGAL", { delegation: "SN", locale: "fr" }, actor);
  app.news();
  return app;
}

export type App = Awaited<ReturnType<typeof open>>;

/** The form that was opened or drawn anew last. */
export function opened(app: App): ModalView {
  const told = app.news().findLast(({ method }) => /^views\.(open|update)$/.test(method));
  if (told === undefined) throw new Error("no form was opened");
  return told.body["view"] as ModalView;
}

/** The form that a command of the organiser opens. */
export async function formOf(app: App, words: string): Promise<ModalView> {
  await app.command("U0SECRETARIAT", words);
  return opened(app);
}

/** The input that chooses the screen of a form. */
export function chooserOf({ blocks }: ModalView) {
  return blocks.find(({ block_id = "" }) => block_id.startsWith("part-"));
}

/** Another screen of the form for an event, with what was typed on this one. */
export async function screen(
  app: App,
  view: ModalView,
  part: EventPart,
  filled: Record<string, string> = {},
) {
  const chosen = { block: chooserOf(view)?.block_id ?? "", action: "event:v2:part", value: part };
  await app.choose("U0SECRETARIAT", view, { ...chosen, filled });
  return opened(app);
}

/** The organiser fills in a form, screen after screen where it has several, and sends it. */
export async function submit(
  app: App,
  view: ModalView,
  filled: Record<string, string>,
): Promise<Awaited<ReturnType<App["submit"]>>> {
  const inputs = new Set(view.blocks.map(({ block_id }) => block_id));
  const [here, rest] = [true, false].map((isHere) =>
    Object.fromEntries(Object.entries(filled).filter(([id]) => inputs.has(id) === isHere)),
  ) as [Record<string, string>, Record<string, string>];
  const isEvent = view.callback_id === "event:v2";
  // An event that people know is saved once, with what was typed on all screens.
  const next = parts[parts.indexOf(partOf(view)) + 1];
  const isWhole = partOf(view) !== "more" && /^(?:Save|Enregistrer)$/.test(view.submit?.text ?? "");
  if (isEvent && isWhole && next !== undefined && Object.keys(rest).length > 0)
    return submit(app, await screen(app, view, next, here), rest);
  const answer = await app.submit("U0SECRETARIAT", fill(view, isEvent ? here : filled));
  const following = answer.body?.["view"] as ModalView | undefined;
  return isEvent && following?.callback_id === "event:v2" ? submit(app, following, rest) : answer;
}

function partOf({ private_metadata = "{}" }: ModalView): EventPart {
  const { part } = JSON.parse(private_metadata) as { part?: EventPart };
  return part ?? "what";
}
