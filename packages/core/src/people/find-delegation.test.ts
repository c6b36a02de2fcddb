import { delegationCodes, delegationName } from "@rabat-process/events";
import { expect, it } from "vitest";
import { findDelegation } from "./find-delegation.ts";

it.each([
  ["sn", "SN"],
  [" Sénégal ", "SN"],
  ["SENEGAL", "SN"],
  ["le Sénégal", "SN"],
  ["The Gambia", "GM"],
  ["la Gambie", "GM"],
  ["L'Allemagne", "DE"],
  ["l’Union européenne", "EU"],
  ["UE", "EU"],
  ["EU", "EU"],
  ["European Union", "EU"],
  ["cedeao", "ECOWAS"],
  ["la CEDEAO", "ECOWAS"],
  ["Economic Community of West-African States", "ECOWAS"],
  ["HCR", "UNHCR"],
  ["RDC", "CD"],
  ["côte d'ivoire", "CI"],
  ["Ivory Coast", "CI"],
  ["", undefined],
  ["the", undefined],
  ["Atlantis", undefined],
  ["Secretariat", undefined],
])("%s names %s", (text, code) => {
  expect(findDelegation(text)).toBe(code);
});

it.each(["en", "fr"] as const)("every delegation is found by its name in %s", (locale) => {
  expect(delegationCodes.map((code) => findDelegation(delegationName(code, locale)))).toEqual(
    delegationCodes,
  );
});
