import { describe, expect, it } from "vitest";
import { readFigure, writeFigure } from "./read-figure.ts";

describe("a number of people", () => {
  it.each([
    ["68", 68],
    [" 1 200 ", 1200],
    ["1\u202f200", 1200],
    ["1,200", 1200],
    ["about 100", { about: 100 }],
    ["Environ 100", { about: 100 }],
    ["~100", { about: 100 }],
    ["over 100", { moreThan: 100 }],
    ["plus de 1 000", { moreThan: 1000 }],
    ["nearly 50", { nearly: 50 }],
    ["près de 50", { nearly: 50 }],
    ["0", undefined],
    ["", undefined],
    ["many", undefined],
    ["less than 50", undefined],
    ["1.5", undefined],
    ["12 34", undefined],
    ["68 people", undefined],
    ["-5", undefined],
  ])("is understood as %j → %j", (text, figure) => {
    expect(readFigure(text)).toEqual(figure);
  });

  it.each(["en", "fr"] as const)("is read as it is written in %s", (locale) => {
    for (const figure of [68, { about: 100 }, { moreThan: 1200 }, { nearly: 50 }])
      expect(readFigure(writeFigure(figure, locale))).toEqual(figure);
  });
});
