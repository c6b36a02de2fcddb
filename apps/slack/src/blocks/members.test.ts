import type { Attendee, Claim } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { delegationCodes } from "@rabat-process/events";
import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { mrkdwnOf } from "../../test/mrkdwn-of.ts";
import { event as workshop } from "../../test/workshop-app.ts";
import { checkLimits } from "./check-limits.ts";
import { claimMessage, decidedMessage, replacedMessage } from "./claims.ts";
import { delegationMessage, joinedMessage } from "./members.ts";
import { linkLaterMessage, membershipMessage, unconfirmedMessage } from "./membership.ts";
import { peopleList } from "./people-views.ts";
import { sameMention } from "../../test/same-accounts.ts";

/** As long as the model lets it be, with what Slack reads as markup. */
const long = `<!channel> & <https://evil.example|click> ${"x".repeat(250)}`;
const event: CalendarEvent = { ...workshop, summary: { en: long, fr: long } };
const at = "2027-02-01T09:00:00Z";
const present: Attendee = {
  delegation: "CD",
  partstat: "TENTATIVE",
  standing: "none",
  people: [],
  by: "U1",
  at,
};

describe.each(["en", "fr"] as const)("in %s, with the longest texts,", (locale) => {
  const notice = { event, locale, mention: sameMention, timeZone: "Africa/Kinshasa" };
  const member = { user: "U0CONGO", delegation: "CD", focalPoint: true } as const;
  const claim: Claim = {
    delegation: "CD",
    partstat: "ACCEPTED",
    by: "U0CONGO",
    at,
    comment: long.repeat(9),
    people: Array.from({ length: 18 }, () => ({ name: long })),
  };
  it.each([
    [
      "a delegation",
      delegationMessage({
        delegation: "CD",
        members: Array.from({ length: 30 }, (_, index) => ({ ...member, user: `U${index}` })),
        locale,
        mention: sameMention,
      }),
    ],
    [
      "a new member",
      joinedMessage(
        member,
        { delegation: "CF", wasFocalPoint: true },
        { locale, mention: sameMention },
      ),
    ],
    [
      "a membership",
      membershipMessage(
        "confirmed",
        { delegation: "CD", waiting: Array.from({ length: 30 }, () => event) },
        locale,
      ),
    ],
    ["an answer to accept", claimMessage(notice, claim, present)],
    [
      "an answer that lapsed",
      decidedMessage(notice, {
        outcome: "lapsed",
        delegation: "CD",
        partstat: "ACCEPTED",
        claimant: "U1",
        standing: "waiting",
        isTheirs: false,
      }),
    ],
    [
      "an answer that was replaced",
      replacedMessage(notice, { delegation: "CD", partstat: "ACCEPTED", by: { user: "U1" } }),
    ],
    [
      "members to confirm",
      unconfirmedMessage(
        notice,
        delegationCodes.map((delegation) => ({
          delegation,
          members: Array.from({ length: 9 }, (_, index) => ({
            ...member,
            delegation,
            user: `U${index}`,
          })),
        })),
      ),
    ],
    ["a link that follows", linkLaterMessage(notice, "CD")],
  ])("%s fits into Slack and mentions nobody", (_, message) => {
    expect(checkLimits(message)).toEqual([]);
    expect([message.text, ...mrkdwnOf(message)].join("\n")).not.toMatch(
      /<!channel>|<https:\/\/evil/,
    );
  });

  it("the list of many people fits into Slack", () => {
    const people = Array.from({ length: 40 }, () => ({ name: long, role: long }));
    const view: ModalView = peopleList({
      event,
      delegation: "SN",
      given: { ...claim, people },
      hidden: 2,
      isClaim: true,
      locale,
    });
    expect(checkLimits(view)).toEqual([]);
  });
});
