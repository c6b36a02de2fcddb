import { delegates, isCode } from "./cast.ts";
import { answerKey, decide, mayBe, replyOf, touch } from "./notebook.ts";
import { pressed } from "./act-answers.ts";
import type { Stage } from "./stage.ts";
import { buttonOf, messagesTo } from "./stage.ts";
import type { Step } from "./steps.ts";

type Of<Name extends Step["do"]> = Extract<Step, { do: Name }>;

/** The latest message to somebody by which a claim is decided on that waits still. */
function claimTo(stage: Stage, who: string, action: string) {
  const { claims, events } = stage.notebook;
  return messagesTo(stage, who)
    .slice(0, 30)
    .find((message) => {
      const uid = buttonOf(message, action)?.value?.split("|").slice(3).join("|");
      const event = events.find((known) => known.uid === uid);
      return (
        event !== undefined && [...claims.keys()].some((key) => key.startsWith(`${event.id} `))
      );
    });
}

/** Somebody decides on the answer of a colleague: the person, or the next one who is asked to. */
export async function claim(stage: Stage, { who: first, accept }: Of<"claim">) {
  const { driver, notebook } = stage;
  const action = accept ? "claim:v1:accept" : "claim:v1:refuse";
  const start = delegates.indexOf(first);
  const who = [...delegates.slice(start), ...delegates.slice(0, start)].find(
    (user) => claimTo(stage, user, action) !== undefined,
  );
  const message = who === undefined ? undefined : claimTo(stage, who, action);
  const button = message && buttonOf(message, action);
  if (who === undefined || message === undefined || button === undefined) return;
  const words = await pressed(stage, who, undefined, () => driver.press(who, button, { message }));
  const [code = "", , , uid = ""] = (button.value ?? "").split("|");
  const event = notebook.events.find((candidate) => candidate.uid === uid);
  if (event === undefined || !isCode(code)) return;
  stage.spokenOf = event;
  const at = driver.clock.now();
  const claimant = /The answer of <@(\w+)> for .+ was (?:not )?accepted:/.exec(words ?? "")?.[1];
  const asked = claimant && notebook.claims.get(`${event.id} ${claimant}`);
  if (claimant !== undefined) decide(notebook, event.id, claimant);
  const said = /was accepted: \*(.+?)\*/.exec(words ?? "")?.[1];
  const reply = said === undefined ? undefined : replyOf(said);
  if (reply !== undefined) {
    notebook.answers.set(answerKey(event.id, code), new Set([reply]));
    touch(notebook, `answer ${event.id} ${code}`, at);
    const key = answerKey(event.id, code);
    if (reply === "ACCEPTED" && typeof asked === "number") notebook.owed.accepted.set(key, asked);
    notebook.owed.earlier.add(key);
  } else if (words === undefined || words === "")
    for (const maybe of ["ACCEPTED", "TENTATIVE", "DECLINED"] as const)
      mayBe(notebook, { id: event.id, code, reply: maybe, at });
}
