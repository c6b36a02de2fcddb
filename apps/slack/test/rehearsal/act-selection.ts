import { channels, codes, isCode, organisers } from "./cast.ts";
import { answerKey, touch } from "./notebook.ts";
import type { Stage } from "./stage.ts";
import { answerTo, buttonOf, seenBy, speakOf } from "./stage.ts";
import type { Step } from "./steps.ts";

const [organiser] = organisers;

/** An organiser decides on the first delegation that expressed its interest and waits for that. */
export async function select(
  stage: Stage,
  { event: index, selected }: Extract<Step, { do: "select" }>,
) {
  const { driver, notebook } = stage;
  const known = speakOf(stage, index, (event) => event.isPublic && !event.hasQuota);
  if (known === undefined) return;
  const told = await seenBy(stage, organiser, () =>
    driver.command(organiser, `who ${known.id}`, channels[0]),
  );
  const reply = told.at(-1);
  const button = reply && buttonOf(reply, selected ? "selection:v1:yes" : "selection:v1:no");
  if (reply === undefined || button === undefined) return;
  const words = await answerTo(stage, organiser, () => driver.press(organiser, button, { reply }));
  const at = driver.clock.now();
  const [code = ""] = (button.value ?? "").split(":");
  const key = answerKey(known.id, code);
  if (words === "Noted." && isCode(code))
    notebook.owed.selections.set(key, { isSelected: selected, at });
  else notebook.owed.selections.delete(key);
  for (const each of codes) touch(notebook, `answer ${known.id} ${each}`, at);
}
