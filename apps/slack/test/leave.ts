import type { ModalView } from "@slack/types";
import type { openBoltApp } from "./bolt-app.ts";

type App = Awaited<ReturnType<typeof openBoltApp>>;
type Answer = Awaited<ReturnType<App["submit"]>>["body"];

interface Drawn {
  readonly action_id?: string;
  readonly value?: string;
}

/** The button with this name in a window. */
export function buttonIn(view: ModalView, action: string): Required<Drawn> | undefined {
  const blocks = view.blocks as readonly { readonly elements?: readonly Drawn[] }[];
  const found = blocks
    .flatMap(({ elements = [] }) => elements)
    .find(({ action_id: id }) => id === action);
  return found && { action_id: action, value: found.value ?? "" };
}

/** Presses a button of a window, and gives the one that takes its place. */
export async function pressIn(app: App, user: string, view: ModalView, action: string) {
  const button = buttonIn(view, action);
  if (button === undefined) throw new Error(`no ${action} in ${JSON.stringify(view)}`);
  await app.press(user, button, { view: { ...view, state: { values: {} } } });
  const drawn = app.news().findLast(({ method }) => method === "views.update");
  return drawn?.body["view"] as ModalView;
}

/** Has a change that was sent by a form leave at once, also past the second press; gives all that its windows said. */
export async function leave(app: App, user: string, answer: Answer): Promise<string> {
  const said = [JSON.stringify(answer)];
  let view = answer?.["view"] as ModalView | undefined;
  for (const action of ["cancel:v1", "departure:v1:now"]) {
    if (view === undefined || buttonIn(view, action) === undefined) continue;
    view = await pressIn(app, user, view, action);
    said.push(JSON.stringify(view));
  }
  return said.join("\n");
}
