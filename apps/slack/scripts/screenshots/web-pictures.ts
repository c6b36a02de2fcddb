import { eventPath, paths } from "@rabat-process/web/addresses";
import { event } from "./reporter.ts";
import type { Studio } from "./studio.ts";

/** The pictures of the pages. */
export async function takeWebPictures(address: string, studio: Studio): Promise<void> {
  const { locale } = studio;
  const desk = await studio.page("desk");
  await desk.goto(address + paths.schedule[locale]);
  await studio.photograph(desk, "schedule-page");

  const phone = await studio.page("phone");
  await phone.goto(address + eventPath(event)[locale]);
  await studio.photograph(phone, "event-page");
  await phone.goto(`${address}${eventPath(event)[locale]}?country=CM#local-times`);
  await phone.locator("#local-times ~ details > summary").click();
  await studio.photograph(phone, "times");
}
