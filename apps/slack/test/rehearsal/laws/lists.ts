import readWorkbook from "read-excel-file/universal";
import { channels, codes, organisers } from "../cast.ts";
import { replyOf } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import { repliesOf } from "./answers.ts";
import type { Look } from "./surfaces.ts";

const [organiser] = organisers;
/** Of how many events the list of participants is looked at: a workbook takes its time. */
const most = 2;

/** The list of participants has each delegation that answered, and its answer. */
export async function checkExports(
  { driver }: Stage,
  looks: readonly Look[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { event, who } of looks.filter(({ event }) => !event.isUnsure).slice(-most)) {
    const before = driver.slack.uploaded.length;
    await driver.command(organiser, `export ${event.id}`, channels[0]);
    const [workbook] = driver.slack.uploaded.slice(before);
    // Slack refused it, and the organiser asks once more.
    if (workbook === undefined) continue;
    const rows = await firstSheet(workbook);
    for (const code of codes) {
      const answer = rows.find(([first]) => first === code)?.[2];
      const words = typeof answer === "string" ? answer : "nothing";
      const listed = replyOf(words) ?? repliesOf[words] ?? words;
      const counts = repliesOf[who.get(code) ?? ""] ?? "none";
      if (listed !== counts)
        found.push(
          `the list of who comes to ${event.id} has ${listed} of ${code}, and ${counts} counts`,
        );
    }
  }
  return found;
}

async function firstSheet(workbook: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  const [sheet] = await readWorkbook(new Uint8Array(workbook).buffer);
  return sheet?.data ?? [];
}
