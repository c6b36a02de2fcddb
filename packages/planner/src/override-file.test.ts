import { expect, it } from "vitest";
import { parseOverrides } from "./index.ts";

const feast = {
  kind: "feast",
  code: "MA",
  feast: "eid-al-fitr",
  first: "2027-03-10",
  last: "2027-03-11",
  source: "communiqué of 9 March 2027 (invented)",
};
const dayOff = {
  kind: "day-off",
  code: "FR",
  name: { en: "Day of mourning", fr: "Deuil national" },
  first: "2027-06-01",
  last: "2027-06-01",
  source: "decree (invented)",
};

it("reads what it was given", () => {
  expect(parseOverrides(JSON.stringify([feast, dayOff]), "overrides.json")).toEqual([
    feast,
    dayOff,
  ]);
});

it.each([
  ["[", /overrides\.json: expected JSON/],
  ["{}", /expected a list/],
  ["[1]", /entry 1: expected an object/],
  [
    JSON.stringify([feast, { ...feast, kind: "holiday" }]),
    /entry 2: kind is "holiday": expected feast, day-off, working-day/,
  ],
  [JSON.stringify([{ ...feast, date: "2027-03-10" }]), /"date" is no field of feast/],
  [JSON.stringify([{ ...feast, source: "" }]), /source: expected a text/],
  [
    JSON.stringify([{ ...dayOff, name: { en: "Day of mourning" } }]),
    /name: expected the holiday in English and in French/,
  ],
  [JSON.stringify([{ ...feast, code: "EG" }]), /entry 1: "EG" is no country of the Rabat Process/],
  [JSON.stringify([{ ...feast, feast: "eid" }]), /entry 1: "eid" is no feast/],
  [JSON.stringify([{ ...feast, last: "2027-03-09" }]), /entry 1: .*the last on or after the first/],
])("refuses %s", (text, message) => {
  expect(() => parseOverrides(text, "overrides.json")).toThrow(message);
});
