import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAnnouncement } from "../src/index.ts";
import { scoreFolders } from "./score/score.mjs";

const folder = (name: string) => join(import.meta.dirname, "texts", name);
const seed = scoreFolders([folder("seed")], readAnnouncement);
const own = scoreFolders([folder("own")], readAnnouncement);
const batches = scoreFolders(
  [
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
    "11",
    "12",
    "13",
    "14",
    "15",
    "16",
    "17",
    "18",
  ].map((name) => join(folder("batches"), name)),
  readAnnouncement,
);
const exam = scoreFolders([join(import.meta.dirname, "exam")], readAnnouncement);
const secondExam = scoreFolders([join(import.meta.dirname, "exam-2")], readAnnouncement);
const thirdExam = scoreFolders([join(import.meta.dirname, "exam-3")], readAnnouncement);

describe.each([
  ["the seed", seed, 19],
  ["our own texts", own, 50],
] as const)("%s", (_, score, texts) => {
  it("is read without a wrong or an invented value", () => {
    expect(score.headline).toMatchObject({ texts, crashes: 0, wrong: 0, invented: 0, taken: 0 });
    expect(score.cases.filter((line) => !line.includes(" missed: "))).toEqual([]);
  });

  it("has words for each value, and values for all words", () => {
    expect(score.headline).toMatchObject({ withoutEvidence: 0, badSpans: 0, strayEvidence: 0 });
  });

  it.each(["when", "roles", "programme", "objective"])("yields its facts: %s", (field) => {
    expect(score.fields[field]?.recall).toBeGreaterThanOrEqual(0.95);
  });

  it.each(["kind", "city", "country", "format", "status"])("yields its facts: %s", (field) => {
    expect(score.fields[field]?.recall).toBeGreaterThanOrEqual(0.9);
  });
});

// What the rules have learnt from texts that they first read without having seen them.
describe.each([
  ["the batches", batches, 199, 0, 0.9],
  ["the first exam", exam, 15, 0, 0.9],
  ["the second exam", secondExam, 15, 0, 0.9],
  ["the third exam", thirdExam, 15, 0, 0.9],
] as const)("%s", (_, score, texts, wrong, recall) => {
  it("are read without an invented value", () => {
    expect(score.headline).toMatchObject({ texts, crashes: 0, wrong, invented: 0, taken: 0 });
    expect(score.headline).toMatchObject({ withoutEvidence: 0, badSpans: 0, strayEvidence: 0 });
  });

  it("yield most of their facts", () => {
    expect(score.headline.recall).toBeGreaterThanOrEqual(recall);
  });
});

describe("ten events told in both languages", () => {
  const pairs = Array.from({ length: 10 }, (_, index) => [
    String(50 + 2 * index),
    String(51 + 2 * index),
  ]);

  it("are read alike", () => {
    const [english, french] = [0, 1].map((side) => own.told(pairs.map((pair) => pair[side] ?? "")));
    expect(french?.right).toBe(english?.right);
  });
});
