/**
 * Scores the reader on its texts, field by field and beside libraries for dates, measures how long a text takes, and
 * writes the tables into README.md:
 *
 *     pnpm bench
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { median, table, writeTables } from "@rabat-process/bench";
import { readAnnouncement } from "../src/index.ts";
import { scoreFolders } from "../test/score/score.mjs";
import type { Counts, Summary } from "../test/score/score.mjs";
import { naiveReaders } from "./naive-readers.ts";

const tests = join(import.meta.dirname, "../test");
const batches = readdirSync(join(tests, "texts/batches"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(tests, "texts/batches", name));
const exams = ["exam", "exam-2", "exam-3"].map((name) => join(tests, name));
const folders = [join(tests, "texts/seed"), join(tests, "texts/own"), ...batches, ...exams];
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(folder, name), "utf8").split("\n").slice(3).join("\n")),
);

const percent = (rate: number) => (Number.isNaN(rate) ? "–" : `${(rate * 100).toFixed(1)} %`);
const cells = ({ right, wrong, missed, invented, precision, recall }: Counts) => [
  ...[right, wrong, missed, invented].map(String),
  percent(precision),
  percent(recall),
];
const head = ["right", "wrong", "missed", "invented", "precision", "recall"];

const score = scoreFolders(folders, readAnnouncement);
const fields = Object.entries(score.fields)
  .filter(([, counts]) => counts.right + counts.wrong + counts.missed + counts.invented > 0)
  .map(([field, counts]) => [field, ...cells(counts)]);
const groups: readonly (readonly [string, Summary])[] = [
  ["all facts", score.headline],
  ["English", score.english],
  ["French", score.french],
  ["the Rabat Process", score.process],
  ["sister processes", score.sister],
];
const sums = groups.map(([name, part]) => [`${name}, ${part.texts} texts`, ...cells(part)]);

/** Milliseconds a text, the median of all texts, after two rounds to warm up. */
function measure(read: (text: string) => unknown): number {
  const times = texts.map(() => Number.NaN);
  for (let round = 0; round < 3; round++) {
    texts.forEach((text, index) => {
      const begin = performance.now();
      read(text);
      times[index] = performance.now() - begin;
    });
  }
  return median(times);
}

const readers = { "this package": readAnnouncement, ...naiveReaders };
const peers = Object.entries(readers).map(([name, read]) => {
  const { fields: own, headline } = scoreFolders(folders, read);
  const found = own["when"];
  const dates = found === undefined ? [] : [found.right, found.wrong + found.invented].map(String);
  return [
    name,
    ...dates,
    percent(headline.precision),
    percent(headline.recall),
    `${measure(read).toFixed(1)} ms`,
  ];
});

writeTables(
  new URL("../README.md", import.meta.url),
  "The texts are those of test/texts, which the rules have seen; time: median of the texts, warm.",
  [
    table(["Field", ...head], fields),
    table(["Texts", ...head], sums),
    table(
      [
        "Reader",
        "dates right",
        "wrong or invented",
        "precision, all",
        "recall, all",
        "time a text",
      ],
      peers,
    ),
  ],
);
