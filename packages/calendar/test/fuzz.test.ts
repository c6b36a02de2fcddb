import { test } from "vitest";
import { fuzz } from "./fuzz.ts";

test(
  "20,000 broken calendars are read, judged and answered without an exception",
  { timeout: 120_000 },
  () => {
    fuzz(20_000);
  },
);
