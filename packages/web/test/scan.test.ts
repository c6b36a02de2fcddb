import { expect, it } from "vitest";
import { everything, openMany, replay, requestAll } from "./scan.ts";

it("a scanner that asks for every address and sends every form as it stands changes nothing", async () => {
  const { links, paths, events } = await openMany({ people: 3, events: 4 });
  expect(paths).toHaveLength(6 * 4 + 6);
  const before = await everything(links, events);
  for (const path of paths) {
    await requestAll(links, path);
    await replay(links, path);
  }
  expect(await everything(links, events)).toBe(before);
});
