import type { Watch } from "./play.ts";
import type { Stage } from "./stage.ts";
import type { Step } from "./steps.ts";

/** How often a kind of step was told, and how often something came of it. */
interface Effects {
  times: number;
  effects: number;
}

/** What comes of it is up to time and world alone. */
const always = new Set<Step["do"]>([
  "pass",
  "look-around",
  "until",
  "rest",
  "off",
  "off-at-digest",
  "open-form",
  "kill",
  "clock",
  "slack",
]);

/** The kind of a step: what it does, and which way. */
function kindOf(step: Step): string {
  if (step.do === "event") return `event:${step.event}:${step.by}`;
  if ("from" in step) return `${step.do}:${step.from}`;
  if ("act" in step) return `${step.do}:${step.act}`;
  if ("what" in step) return `${step.do}:${step.what}`;
  if ("accept" in step) return `claim:${step.accept ? "accept" : "refuse"}`;
  if ("selected" in step) return `select:${step.selected ? "yes" : "no"}`;
  return step.do;
}

/** What can be told of the state of the world after a step, beside what the app wrote to its log. */
function surroundings({ driver, notebook }: Stage): string {
  const places = [...driver.slack.channels.values()];
  const members = places.map(({ isMember }) => (isMember ? "in" : "out")).join(" ");
  const cards = places.slice(0, 3).map(({ messages }) => messages.size);
  return `${members} ${cards.join(" ")} ${notebook.erased.size}`;
}

/** Counts what comes of each kind of step, in one story after the other. */
export function createCounts(): {
  readonly counts: ReadonlyMap<string, Effects>;
  /** What watches one story. */
  readonly watchStory: () => Watch;
} {
  const counts = new Map<string, Effects>();
  return {
    counts,
    watchStory() {
      let before = "";
      return async (step, stage) => {
        const [row] = await stage.driver.database.run("select count(*) as entries from audit");
        const after = `${String(row?.["entries"])} ${surroundings(stage)} ${looked(step, stage)}`;
        const kind = kindOf(step);
        const count = counts.get(kind) ?? { times: 0, effects: 0 };
        counts.set(kind, count);
        count.times += 1;
        if (after !== before || always.has(step.do)) count.effects += 1;
        before = after;
      };
    },
  };
}

/** What is only looked at, or sent without an effect, has one where there is something to look at. */
function looked({ do: act }: Step, { driver, notebook }: Stage): number {
  if (act === "look" || act === "chase") return driver.slack.seen.length;
  if (act === "scan") return notebook.links.size > 0 ? driver.clock.now() : 0;
  return act === "replay" && notebook.forms.length > 0 ? driver.clock.now() : 0;
}
