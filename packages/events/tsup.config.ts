import { libraryOf } from "@rabat-process/tsup-config";

export default libraryOf({
  index: "src/index.ts",
  "rabat-events": "bin/rabat-events.ts",
});
