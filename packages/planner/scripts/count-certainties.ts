/**
 * Writes into README.md how sure the days off of the next year are:
 *
 *     pnpm --filter @rabat-process/planner count-certainties
 */
import { readFileSync, writeFileSync } from "node:fs";
import { countCertainties, withCounts } from "./counts.ts";

const readme = new URL("../README.md", import.meta.url);
writeFileSync(readme, withCounts(readFileSync(readme, "utf8"), countCertainties(2027)));
