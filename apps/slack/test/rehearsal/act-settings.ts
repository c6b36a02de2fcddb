import { channels } from "./cast.ts";
import type { Place } from "./doors.ts";
import type { Stage } from "./stage.ts";
import { answerTo, buttonOf, messagesTo, seenBy } from "./stage.ts";
import type { Step } from "./steps.ts";

/** Somebody says in their settings, or below a message, whether they want reminders. */
export async function reminders(
  stage: Stage,
  { who, want, from }: Extract<Step, { do: "reminders" }>,
) {
  const { driver, notebook } = stage;
  const action = `reminders:v1:${want ? "start" : "stop"}`;
  const message = messagesTo(stage, who).find((each) => buttonOf(each, action) !== undefined);
  const shown =
    from === "message" && message !== undefined
      ? message
      : (await seenBy(stage, who, () => driver.command(who, "settings", channels[0]))).at(-1);
  const button = shown && buttonOf(shown, action);
  if (shown === undefined || button === undefined) return;
  const place: Place = shown === message ? { message } : { reply: shown };
  const words = await answerTo(stage, who, () => driver.press(who, button, place));
  const isHeard = words.includes(want ? "You will receive reminders" : "You get no more reminders");
  notebook.owed.reminders.set(who, {
    wanted: isHeard ? want : undefined,
    at: driver.clock.now(),
  });
}
