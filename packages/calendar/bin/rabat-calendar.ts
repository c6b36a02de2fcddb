#!/usr/bin/env node
import { runProgram } from "@rabat-process/command-line";
import { fromIcs } from "./from-ics.ts";
import { lint } from "./lint.ts";
import { toIcs } from "./to-ics.ts";

process.exitCode = await runProgram(
  {
    name: "rabat-calendar",
    about: "Checks iCalendar files, and makes them of event files, and event files of them.",
    commands: [lint, toIcs, fromIcs],
    manifest: new URL("../package.json", import.meta.url),
  },
  process.argv.slice(2),
);
