/**
 * Reads a hundred thousand hostile texts, in some minutes:
 *
 *     pnpm fuzz
 */
import fc from "fast-check";
import { readsAnyText } from "./hostile-texts.ts";

fc.assert(readsAnyText, { numRuns: 100_000 });
