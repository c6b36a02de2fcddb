import { channels, organisers, themes } from "../cast.ts";
import type { Theme } from "../cast.ts";
import type { KnownEvent } from "../notebook.ts";
import { endOf } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import { seenBy } from "../stage.ts";
import { wordsOf } from "../surface.ts";

/** What is to come stands in the schedule in Slack, whole and under a theme, and on the site; what is over or replaced not. */
export async function checkSchedule(
  stage: Stage,
  underThemes: readonly Theme[] = themes,
): Promise<readonly string[]> {
  const page = (await stage.driver.read("/en/")).text;
  const [toCome = page] = page.split(`id="past"`);
  const found = [
    ...checkList(stage, { where: "the page of what is to come", words: toCome, isWhole: true }),
  ];
  for (const theme of [undefined, ...underThemes]) {
    const words = await scheduleIn(stage, theme);
    const where =
      theme === undefined ? "the schedule in Slack" : `the schedule of theme ${theme} in Slack`;
    const isWhole = words?.includes("more on the schedule page") === false;
    if (words !== undefined) found.push(...checkList(stage, { where, words, isWhole, theme }));
  }
  return found;
}

async function scheduleIn(stage: Stage, theme: Theme | undefined): Promise<string | undefined> {
  const [organiser] = organisers;
  const command = theme === undefined ? "schedule" : `schedule theme ${theme}`;
  const seen = await seenBy(stage, organiser, () =>
    stage.driver.command(organiser, command, channels[0]),
  );
  const shown = seen.at(-1);
  const words = shown && wordsOf(shown);
  // Where nothing to come fits, it shows what is past, and says so.
  return words?.startsWith("Nothing upcoming fits") === true ? "" : words;
}

function checkList(
  stage: Stage,
  list: { where: string; words: string; isWhole: boolean; theme?: Theme | undefined },
): readonly string[] {
  const { where, words, isWhole, theme } = list;
  return stage.notebook.events.flatMap((event) => {
    const isThere = new RegExp(`${event.title}(?!\\d)`).test(words);
    const belongs = isListed(stage, event) && (theme === undefined || event.theme === theme);
    if (isThere && belongs === false)
      return [`${event.id} stands in ${where}, and does not belong there`];
    return !isThere && belongs === true && isWhole
      ? [`${event.id} is to come, and missing from ${where}`]
      : [];
  });
}

/** Whether an event is to come; undefined where nobody can say. */
function isListed({ driver }: Stage, event: KnownEvent): boolean | undefined {
  const now = driver.clock.now();
  const [surely, perhaps] = endOf(event);
  if (event.isUnsure) return undefined;
  if (!event.isPublic || event.replacedBy !== undefined || now > perhaps + margin) return false;
  return event.status !== "held" && now < surely - margin ? true : undefined;
}

/** How far the clock of the machine may be off, in milliseconds. */
const margin = 21 * 60_000;

/** A feed of a theme has what is of that theme, without what was replaced. */
export async function checkPublicFeeds(stage: Stage): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    const { text } = await stage.driver.read(`/calendar.ics?theme=${theme}`);
    for (const event of stage.notebook.events) {
      const isThere = text.includes(`UID:${event.uid}\r`);
      if (event.isUnsure || event.when.precision === "month") continue;
      const belongs = event.isPublic && event.replacedBy === undefined && event.theme === theme;
      if (isThere !== belongs)
        found.push(
          `${event.id} ${isThere ? "stands in" : "is missing from"} the feed of theme ${theme}`,
        );
    }
  }
  return found;
}
