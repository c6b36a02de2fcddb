import { channels, organisers } from "./cast.ts";
import { checkAnswers, checkOffers, checkPlaces } from "./laws/answers.ts";
import { checkQueue } from "./laws/queue.ts";
import type { Look } from "./laws/surfaces.ts";
import { readWho } from "./laws/surfaces.ts";
import type { KnownEvent } from "./notebook.ts";
import { endOf, hour, isOff } from "./notebook.ts";
import type { Stage } from "./stage.ts";
import { observe, seenBy } from "./stage.ts";
import { wordsOf } from "./surface.ts";

/**
 * Looks at once who comes to an event of which something was said: no answer is lost meanwhile, and whoever waits need
 * not wait for the next thing that happens.
 */
export async function glance(
  stage: Stage,
  event: KnownEvent,
): Promise<Pick<Look, "event" | "who"> | undefined> {
  const { driver, violations } = stage;
  const [organiser] = organisers;
  const seen = await seenBy(stage, organiser, () =>
    driver.command(organiser, `who ${event.id}`, channels[0]),
  );
  observe(stage);
  const shown = seen.findLast(({ where }) => where === "reply");
  if (shown === undefined || event.isUnsure) return undefined;
  const { who, queue } = readWho(wordsOf(shown));
  const now = driver.clock.now();
  const isLate =
    event.deadline !== undefined && now > Date.parse(`${event.deadline}T00:00:00Z`) - 2 * hour;
  const isOpen =
    event.isPublic &&
    !isOff(event) &&
    event.status !== "postponed" &&
    !isLate &&
    now < endOf(event)[0] - hour;
  const { capacity } = event;
  const look = { event, who, queue, isOpen, ...(capacity === undefined ? {} : { capacity }) };
  violations.push(
    ...checkAnswers(stage, look),
    ...checkOffers(stage, look),
    ...checkQueue(stage, look),
    ...(event.hasQuota ? checkPlaces(stage, look) : []),
  );
  return look;
}
