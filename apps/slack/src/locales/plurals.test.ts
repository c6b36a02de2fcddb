import { describe, expect, it } from "vitest";
import { say } from "./index.ts";

const nbsp = "\u00a0";

describe("numbers in sentences", () => {
  it.each([
    [say("en").home.answered(0, 57), "0 of 57 delegations have answered"],
    [say("fr").home.answered(0, 57), "0 délégation sur 57 a répondu"],
    [say("fr").home.answered(1, 57), "1 délégation sur 57 a répondu"],
    [say("fr").home.answered(2, 57), "2 délégations sur 57 ont répondu"],
    [say("en").hints.withoutFocalPoint(1), /^1 delegation without a definite answer has no/],
    [say("en").hints.withoutFocalPoint(2), /^2 delegations without a definite answer have no/],
    [say("fr").hints.withoutFocalPoint(1), /^1 délégation sans réponse définitive n’a pas/],
    [say("fr").hints.withoutFocalPoint(2), /^2 délégations sans réponse définitive n’ont pas/],
    [say("fr").hints.moreUnconfirmed(1), /^1 autre\u00a0:/],
    [say("fr").hints.moreUnconfirmed(2), /^2 autres\u00a0:/],
    [say("en").log.failures(0), "0 messages could not be delivered"],
    [say("fr").log.failures(0), "0 message n’a pas pu être remis"],
    [say("fr").log.failures(2), "2 messages n’ont pas pu être remis"],
    [say("en").who.morePending(1), /^1 more delegation is awaiting/],
    [say("fr").who.morePending(2), /^2 autres délégations attendent/],
    [say("fr").forms.import.refused(1), `1${nbsp}problème${nbsp}: rien n’a été importé.`],
    [say("fr").imported.drafts(2), /^2\u00a0événements ont été importés comme brouillons\./],
    [say("en").imported.known(1), "1 event was already known and not newer."],
    [say("fr").forms.change.told(1, 1), /^1 personne est informée dans Slack\. Le message qui/],
    [
      say("fr").forms.change.told(2, 3),
      /^2 personnes sont informées dans Slack\. Les 3 messages qui/,
    ],
    [say("en").card.placesLeft(1, 2), "1 of 2 places left."],
    [say("fr").card.placesLeft(0, 2), `0${nbsp}place libre sur${nbsp}2.`],
    [say("fr").card.placesLeft(2, 3), `2${nbsp}places libres sur${nbsp}3.`],
    [say("fr").card.perDelegation(1), `1${nbsp}personne par délégation.`],
    [say("fr").schedule.more(1), /^1 autre sur/],
  ])("%s", (said, expected) => {
    expect(said).toEqual(typeof expected === "string" ? expected : expect.stringMatching(expected));
  });
});
