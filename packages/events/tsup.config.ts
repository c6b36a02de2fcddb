import { libraryOf } from "@rabat-process/tsup-config";

export default libraryOf({
  index: "src/index.ts",
  answers: "src/entries/answers.ts",
  changes: "src/entries/changes.ts",
  schedule: "src/entries/schedule.ts",
  words: "src/entries/words.ts",
  "rabat-events": "bin/rabat-events.ts",
});
