import { expect, it } from "vitest";
import { isRespelled } from "./is-respelled.ts";

it.each([
  ["Awa Diop", "Awa Diop", true],
  ["Awa Diop", "DIOP Awa", true],
  ["Awa Diop", "Awa Diop Ndiaye", true],
  ["Mme Awa Diop", "Awa Diop", true],
  ["Hélène N’Diaye", "Helene NDiaye", true],
  ["Hélène Ndiaye", "Helene N'diaye", true],
  ["Hélène Ndiaye", "Helene Ndiaye", true],
  ["Moussa Fal", "Moussa Fall", true],
  ["Moussa Ndiaye", "Moussa Ndiay", true],
  ["Ngozi Eze", "Tunde Okafor", false],
  ["Ngozi Eze", "Tunde Eze", false],
  ["Mohamed Fall", "Mohamed Ndiaye", false],
  ["Awa Ba", "Ada Ba", false],
  ["أمينة بنعلي", "أمينة بنعلي", true],
  ["أمينة بنعلي", "كريم العلمي", false],
])("%s and %s: one person is %s", (before, after, isOne) => {
  expect(isRespelled(before, after)).toBe(isOne);
  expect(isRespelled(after, before)).toBe(isOne);
});
