import type { AnswerOutcome } from "@rabat-process/core/answers/record-answer";
import { sentences } from "@rabat-process/core/sentences/index";
import { Answer } from "@rabat-process/events/answers";
import type { Locale } from "@rabat-process/timezones";
import { linkWords } from "./words.ts";

/** Why a form was refused whose page was not the current one: whoever sent it reads what holds now, and chooses again. */
export const staleReasons: ReadonlySet<string> = new Set([
  ...["sent-before", "event-changed", "answer-changed", "overtaken"],
]);

/** Why an answer by a link was not recorded. */
export type AnswerReason =
  Extract<AnswerOutcome, { ok: false }>["reason"] | "too-often" | "sent-before";

/** Why an answer was not recorded, in words, with what was chosen on a page that was not the current one. */
export function refusalText(
  reason: AnswerReason,
  chosen: string | undefined,
  locale: Locale,
): string {
  const text = refusalWords(reason, locale);
  const answer = Answer.safeParse(chosen);
  if (!answer.success || !staleReasons.has(reason)) return text;
  return linkWords[locale].errors.chosen(text, sentences[locale].answers[answer.data]);
}

function refusalWords(reason: AnswerReason, locale: Locale): string {
  const { errors } = linkWords[locale];
  if (reason === "sent-before") return errors.form;
  if (reason === "overtaken") return errors["answer-changed"];
  if (
    reason === "event-changed" ||
    reason === "answer-changed" ||
    reason === "offer-ended" ||
    reason === "too-often"
  )
    return errors[reason];
  return reason === "other-delegation" || reason === "unknown-delegation"
    ? sentences[locale].sinceOpened["other-delegation"]
    : sentences[locale].refused[reason];
}
