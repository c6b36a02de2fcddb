import { channels, codes, organisers } from "../cast.ts";
import type { Reply } from "../notebook.ts";
import { answerKey, answersOf, endOf, hour, startOf } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import { seenBy } from "../stage.ts";
import { wordsOf } from "../surface.ts";
import type { Look } from "./surfaces.ts";

const repliesOf: Readonly<Record<string, Reply>> = {
  "Will attend": "ACCEPTED",
  "Without a place so far": "ACCEPTED",
  Maybe: "TENTATIVE",
  "Will not attend": "DECLINED",
  "No answer yet": "none",
};

/** No answer that was acknowledged is lost, and none counts that nobody gave. */
export function checkAnswers({ notebook }: Stage, { event, who }: Look): readonly string[] {
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
export function checkPlaces({ driver }: Stage, look: Look): readonly string[] {
  const { event, who, queue, isOpen, json } = look;
  const participation = json?.["participation"] as { capacity?: number; mode?: string } | undefined;
  if (participation?.mode !== "quota") return [];
  const { capacity = Infinity } = participation;
  const count = (reply: string) => codes.filter((code) => who.get(code) === reply).length;
  const offered = count("Without a place so far") - queue;
  const isFrozen = startOf(event) - driver.clock.now() < 26 * hour;
  const free = capacity - count("Will attend") - offered;
  return [
    ...(isOpen && !isFrozen && queue > 0 && free > 0
      ? [`${queue} wait for ${event.id}, which has ${free} free places`]
      : []),
    ...(free < 0 && event.isOverbooked === undefined && !event.isUnsure
      ? [`${event.id} has ${capacity} places, and ${-free} more are taken, to which nobody agreed`]
      : []),
  ];
}

/** What takes answers is to come, for the schedule in Slack and on the site; what is over is not. */
export async function checkSchedule(stage: Stage, looks: readonly Look[]): Promise<readonly string[]> {
  const { driver } = stage;
  const shown = (
    await seenBy(stage, organisers[0], () => driver.command(organisers[0], "schedule", channels[0]))
  ).at(-1);
  const page = (await driver.read("/en/")).text;
  const slack = shown === undefined ? undefined : wordsOf(shown);
  return looks.flatMap(({ event, isOpen, json }) => {
    const when = json?.["when"] as { precision?: string } | undefined;
    if (!isOpen || json === undefined || (when?.precision !== "time" && when?.precision !== "day")) return [];
    const isNamed = new RegExp(`${event.title}(?!\\d)`);
    return [
      ...(isNamed.test(page)
        ? []
        : [`${event.id} takes answers, and the page of what is to come has it not`]),
      ...(slack === undefined || isNamed.test(slack) || slack.includes("more on the page below")
        ? []
        : [`${event.id} takes answers, and the schedule in Slack has it not`]),
    ];
  });
}

/** What is over, cancelled or replaced takes no answers; what is to come does. */
export function checkDoors({ driver }: Stage, look: Look): readonly string[] {
  const { event, isOpen, shown } = look;
  if (event.isUnsure || !event.isPublic) return [];
  const now = driver.clock.now();
  const [, over] = endOf(event);
  const [ends] = endOf(event);
  const isOff = event.status === "cancelled" || event.status === "held" || event.replacedBy !== undefined;
  const words = JSON.stringify(shown);
  const isLate = event.deadline !== undefined && now > Date.parse(`${event.deadline}T00:00:00Z`) - 2 * hour;
  return [
    ...(isOpen && (isOff || now > over + hour)
      ? [`${event.id} takes answers, and is ${isOff ? "off" : "over"}`]
      : []),
    ...(!isOpen && !isOff && !isLate && now < ends - hour
      ? [`${event.id} takes no answers, and is to come`]
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
