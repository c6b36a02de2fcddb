import { libraryOf } from "@rabat-process/tsup-config";

export default libraryOf({
  index: "src/index.ts",
  "ical-generator": "src/ical-generator.ts",
  "read-events": "src/read-events.ts",
  "rabat-calendar": "bin/rabat-calendar.ts",
});
