import type { CalendarEvent } from "@rabat-process/events";
import type { ModalView } from "@slack/types";
import { openBoltApp } from "./bolt-app.ts";
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

/** The form after a choice on which its other inputs depend. */
export async function choose(app: App, view: ModalView, block: "timing" | "mode", value: string) {
  await app.choose("U0SECRETARIAT", view, { block, action: `event:v1:${block}`, value });
  return opened(app);
}

/** The organiser fills in a form and sends it. */
export const submit = (app: App, view: ModalView, filled: Record<string, string>) =>
  app.submit("U0SECRETARIAT", fill(view, filled));
