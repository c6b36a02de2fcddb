import { codes, delegations } from "../cast.ts";
import type { Reply } from "../notebook.ts";
import { answerKey, answersOf, endOf, hour, isQuiet, startOf } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import { buttonsOf } from "../surface.ts";
import type { Look } from "./surfaces.ts";

export const repliesOf: Readonly<Record<string, Reply>> = {
  "Will attend": "ACCEPTED",
  "Without a place so far": "ACCEPTED",
  Maybe: "TENTATIVE",
  "Will not attend": "DECLINED",
  "No answer yet": "none",
};

/** No answer that was acknowledged is lost, and none counts that nobody gave. */
export function checkAnswers(
  { notebook }: Stage,
  { event, who }: Pick<Look, "event" | "who">,
): readonly string[] {
  return codes.flatMap((code) => {
    const counts = repliesOf[who.get(code) ?? ""] ?? "none";
    const known = answersOf(notebook, event.id, code);
    if (event.isUnsure && counts === "none") known.add("none");
    if (!known.has(counts))
      return [`${code} answered ${[...known].join(" or ")} to ${event.id}, and ${counts} counts`];
    notebook.answers.set(answerKey(event.id, code), new Set([counts]));
    return [];
  });
}

/** Free places and a waiting list do not last; nobody gets a place that is not there. */
export function checkPlaces(
  { driver }: Stage,
  look: Pick<Look, "event" | "who" | "queue" | "isOpen"> & { readonly capacity?: number },
): readonly string[] {
  const { event, who, queue, isOpen, capacity = Infinity } = look;
  const count = (reply: string) => codes.filter((code) => who.get(code) === reply).length;
  const offered = count("Without a place so far") - queue.length;
  const isFrozen = startOf(event) - driver.clock.now() < 26 * hour;
  const free = capacity - count("Will attend") - offered;
  const allowed = event.isOverbooked ? Infinity : (event.beyond ?? 0);
  event.beyond = Math.max(0, -free);
  delete event.isOverbooked;
  return [
    ...(isOpen && !isFrozen && queue.length > 0 && free > 0
      ? [`${queue.length} wait for ${event.id}, which has ${free} free places`]
      : []),
    ...(-free > allowed && !event.isUnsure
      ? [`${event.id} has ${capacity} places, and ${-free} more are taken, to which nobody agreed`]
      : []),
  ];
}

/** An offer ends when it said that it would. */
export function checkOffers(
  { driver, notebook }: Stage,
  { event, who, queue }: Pick<Look, "event" | "who"> & { queue: readonly string[] },
): readonly string[] {
  const now = driver.clock.now();
  // A newer offer may still be under way.
  const isCalm = codes.every((code) =>
    isQuiet(notebook, now - 3 * hour, `answer ${event.id} ${code}`),
  );
  if (!isCalm || !isQuiet(notebook, now - 3 * hour, `event ${event.id}`)) return [];
  return codes
    .filter(
      (code) => who.get(code) === "Without a place so far" && !queue.includes(delegations[code]),
    )
    .filter(
      (code) =>
        (notebook.offers.get(answerKey(event.id, code)) ?? Infinity) < driver.clock.now() - hour,
    )
    .map((code) => `a place of ${event.id} is offered to ${code} beyond the time that was said`);
}

/** What is over, cancelled or replaced takes no answers; what is to come does. */
export function checkDoors({ driver }: Stage, look: Look): readonly string[] {
  const { event, isOpen, shown } = look;
  if (event.isUnsure || !event.isPublic) return [];
  const now = driver.clock.now();
  const [, over] = endOf(event);
  const [ends] = endOf(event);
  const isOff =
    event.status === "cancelled" || event.status === "held" || event.replacedBy !== undefined;
  const words = JSON.stringify(shown);
  const takesAny = buttonsOf(shown).some(({ action_id }) => action_id.startsWith("rsvp:"));
  const isLate =
    event.deadline !== undefined && now > Date.parse(`${event.deadline}T00:00:00Z`) - 2 * hour;
  return [
    ...(takesAny && (isOff || now > over + hour)
      ? [`${event.id} takes answers, and is ${isOff ? "off" : "over"}`]
      : []),
    ...(!isOpen && !isOff && !isLate && now < ends - hour
      ? [`${event.id} takes no answers, and is to come`]
      : []),
    // Whoever can come no longer says so also after the deadline.
    ...(!takesAny && !isOff && now < ends - hour
      ? [`${event.id} is to come, and nobody can say that they come no longer`]
      : []),
    ...(words.includes("This event has taken place") && event.status !== "held"
      ? [`${event.id} is said to have taken place`]
      : []),
    ...(event.replacedBy !== undefined &&
    event.status !== "cancelled" &&
    event.status !== "held" &&
    !words.includes("taken the place of this one")
      ? [`${event.id} does not say what has replaced it`]
      : []),
  ];
}
