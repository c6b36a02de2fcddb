import type { Answer } from "@rabat-process/events/answers";
import { findDelegation } from "../people/find-delegation.ts";
import { beginningOf, fold, tidy } from "./typed-words.ts";

/** What stands behind `rsvp`: an answer, the words for an event, and for whom it is given. */
export interface TypedRsvp {
  readonly partstat: Answer;
  /** The words for the event; empty where there are none. */
  readonly event: string;
  /** The delegation as it was typed, where one is named. */
  readonly behalf: string | undefined;
  /** The answer and the delegation as one types them behind an event. */
  readonly end: string;
}

const answers: Readonly<Record<string, Answer>> = {
  ...{ yes: "ACCEPTED", oui: "ACCEPTED", y: "ACCEPTED", attend: "ACCEPTED", accept: "ACCEPTED" },
  ...{ maybe: "TENTATIVE", "peut-etre": "TENTATIVE", perhaps: "TENTATIVE", tentative: "TENTATIVE" },
  ...{ no: "DECLINED", non: "DECLINED", decline: "DECLINED" },
};

const behalfForm = /^(?:for|pour|on behalf of|au nom d(?:e|u|es)|de la part d(?:e|u|es))\s+(.+)$/i;

/** Reads `webinar yes for Senegal`, `oui, le webinaire`, `dakar non`; undefined where no answer is among the words. */
export function readRsvp(typed: string): TypedRsvp | undefined {
  const words = tidy(beginningOf(typed).replaceAll(/[,;!]|\.(?=\s|$)/g, " ")).split(" ");
  const at = words.findLastIndex((word) => Object.hasOwn(answers, fold(word)));
  const word = fold(words[at] ?? "");
  const partstat = answers[word];
  if (partstat === undefined) return undefined;
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  const said = behalfForm.exec(after.join(" "))?.[1];
  // Behind the answer anybody may be named; elsewhere "for" may belong to a title.
  const split =
    said === undefined || (before.length === 0 && findDelegation(said) === undefined)
      ? splitBehalf([...before, ...after])
      : { event: before.join(" "), behalf: said };
  const end = [word, ...(split.behalf === undefined ? [] : ["for", split.behalf])].join(" ");
  return { partstat, ...split, end };
}

function splitBehalf(words: readonly string[]): Pick<TypedRsvp, "event" | "behalf"> {
  for (let start = words.length - 2; start >= 0; start -= 1) {
    const behalf = behalfForm.exec(words.slice(start).join(" "))?.[1];
    if (behalf !== undefined && findDelegation(behalf) !== undefined)
      return { event: words.slice(0, start).join(" "), behalf };
  }
  return { event: words.join(" ").replace(/^(?:for|to|pour|à) /i, ""), behalf: undefined };
}
