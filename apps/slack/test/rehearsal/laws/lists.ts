import { channels, codes, organisers } from "../cast.ts";
import { replyOf } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import { repliesOf } from "./answers.ts";
import type { Look } from "./surfaces.ts";

const [organiser] = organisers;
/** Of how many events the list of participants is looked at. */
const most = 3;

/** The list of participants has each delegation that answered, and its answer. */
export async function checkExports(
  { driver }: Stage,
  looks: readonly Look[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { event, who } of looks.filter(({ event }) => !event.isUnsure).slice(-most)) {
    const before = driver.slack.uploads.length;
    await driver.command(organiser, `export ${event.id}`, channels[0]);
    const lines = driver.slack.uploads.slice(before).join("").split("\r\n");
    for (const code of codes) {
      const [, , answer] = lines.find((line) => line.startsWith(`${code},`))?.split(",") ?? [];
      const listed = answer === undefined ? "none" : (replyOf(answer) ?? answer);
      const counts = repliesOf[who.get(code) ?? ""] ?? "none";
      if (listed !== counts)
        found.push(
          `the list of who comes to ${event.id} has ${listed} of ${code}, and ${counts} counts`,
        );
    }
  }
  return found;
}
