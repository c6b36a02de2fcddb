import type { Seen } from "../fake-slack.ts";
import type { KnownEvent } from "../notebook.ts";
import { hour } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import { messagesTo } from "../stage.ts";
import { wordsOf } from "../surface.ts";

const day = 24 * hour;
/** How long before the last day for answers is over those who have not answered are asked. */
const before = [7 * day, 2 * day] as const;
/** How far midnight of a place is from that of UTC, and the clock of the machine from the true time. */
const margin = 3 * hour;
/** How long a message may be on its way: the app is away for a day and a half at most. */
const longest = 2 * day;

/** Since the last day for answers was chosen, nobody is asked more often than it and the organisers have them asked. */
export function checkChaseTimes(
  stage: Stage,
  { by, at }: Pick<Seen, "by" | "at">,
  { id, title, deadline }: KnownEvent,
): readonly string[] {
  const { deadlines, chases } = stage.notebook.owed;
  const since = deadlines.get(id) ?? 0;
  const asked = messagesTo(stage, by).filter((message) => {
    const words = wordsOf(message);
    const isChase = words.startsWith("Your answer is awaited") && words.includes(`*${title}*`);
    return isChase && message.at > since;
  });
  const planned = before.filter((ahead) => {
    const due = Date.parse(`${deadline ?? ""}T24:00:00Z`) - ahead;
    return due < at + margin && due > since - hour - margin;
  });
  const wanted = chases.filter((chase) => chase.id === id && chase.at > since - longest);
  return asked.length > planned.length + wanted.length
    ? [
        `${by} is asked about ${id} once more than its last day for answers, ${String(deadline)}, has them`,
      ]
    : [];
}
