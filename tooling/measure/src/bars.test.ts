import { resolve } from "node:path";
import { expect, it } from "vitest";
import { figuresOf } from "./figures.ts";
import { measureRooms } from "./files.ts";

const rooms = measureRooms(resolve(import.meta.dirname, "../../.."));
const told = (found: readonly { readonly file: string; readonly name: string }[]) =>
  found.map(({ file, name }) => `${file} ${name}`);

it("no function is longer than a screen", () => {
  const all = figuresOf(rooms.flatMap(({ sources }) => sources));
  expect(all.files).toBeGreaterThan(900);
  expect(told(all.longFunctions)).toEqual([]);
});

it("few functions of the app take more than three values", () => {
  const app = ["packages/core", "packages/store", "packages/web", "apps/slack"];
  const of = rooms.filter(({ name }) => app.includes(name)).flatMap(({ sources }) => sources);
  const { manyParameters } = figuresOf(of);
  expect(told(manyParameters).slice(10)).toEqual([]);
});
