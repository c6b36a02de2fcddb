import type { openBoltApp } from "./bolt-app.ts";
import { fill } from "./fill.ts";
import { opened } from "./forms.ts";
import { leave } from "./leave.ts";

type App = Awaited<ReturnType<typeof openBoltApp>>;

/** The organiser announces an event by a command, and has it sent at once; gives all that the windows said. */
export async function announce(app: App, words: string, channel?: string): Promise<string> {
  await app.command("U0SECRETARIAT", words, channel);
  const { body } = await app.submit("U0SECRETARIAT", fill(opened(app)));
  return leave(app, "U0SECRETARIAT", body);
}
