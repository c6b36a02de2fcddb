/**
 * Lists what to look at again in the records of law, as Markdown:
 *
 *     pnpm --filter @rabat-process/planner review-holidays [YYYY-MM-DD]
 */
import { isPlainDate } from "@rabat-process/timezones";
import { review } from "./review.ts";

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (!isPlainDate(today)) {
  console.error(`"${today}" is no day: expected one as YYYY-MM-DD, or none for today.`);
  process.exit(1);
}
process.stdout.write(review(today));
