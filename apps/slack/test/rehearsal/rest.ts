import { checkAnswers, checkDoors, checkOffers, checkPlaces } from "./laws/answers.ts";
import { checkPages, checkStrangers, checkTold, checkUntold } from "./laws/links.ts";
import { checkOnce } from "./laws/messages.ts";
import { checkDigests } from "./laws/digests.ts";
import { checkExports } from "./laws/lists.ts";
import { checkChanges, checkReminders } from "./laws/notices.ts";
import { checkFeeds, checkHomes, checkMembers } from "./laws/people.ts";
import { checkPublicFeeds, checkSchedule } from "./laws/schedule.ts";
import { checkAsked, checkJoined, checkSelections } from "./laws/told.ts";
import type { Look } from "./laws/surfaces.ts";
import { checkSurfaces, lookAtAll } from "./laws/surfaces.ts";
import type { KnownEvent } from "./notebook.ts";
import { touch } from "./notebook.ts";
import type { Stage } from "./stage.ts";
import { observe } from "./stage.ts";
import { wordsOf } from "./surface.ts";

/** Lets everything come to rest, with Slack in good health and the clock right, and looks whether all is as it must be. */
export async function rest(stage: Stage): Promise<void> {
  const { driver, violations } = stage;
  driver.slack.faults.heal();
  driver.clock.shift(0);
  if (!driver.isUp()) await driver.start();
  driver.killAt(Infinity, false);
  // An hour is the longest wait that Slack is granted, also by a clock that was ahead.
  for (const minutes of [1, 1, 80, 1, 1]) await driver.pass(minutes);
  observe(stage);
  stage.notebook.unansweredFiles = driver.courier.underWay();
  violations.push(...(await checkMembers(stage)));
  const looks = await lookAtAll(stage);
  for (const look of looks) {
    const { event } = look;
    learn(stage, event, look);
    violations.push(
      ...checkAnswers(stage, look),
      ...checkOffers(stage, look),
      ...(look.quota === undefined ? [] : checkPlaces(stage, { ...look, ...look.quota })),
      ...checkDoors(stage, look),
      ...(await checkSurfaces(stage, look)),
    );
  }
  violations.push(
    ...checkOnce(stage),
    ...(await checkSchedule(stage)),
    ...(await checkHomes(stage, looks)),
    ...(await checkFeeds(stage, looks)),
    ...(await checkPublicFeeds(stage)),
    ...(await checkPages(stage, looks)),
    ...checkTold(stage),
    ...checkStrangers(stage),
    ...checkSelections(stage),
    ...checkAsked(stage),
    ...checkJoined(stage),
    ...(await checkExports(stage, looks)),
    ...checkUntold(stage, looks, stage.notebook.changes),
    ...checkChanges(stage, looks),
    ...checkReminders(stage, looks),
    ...checkDigests(stage),
  );
  observe(stage);
  stage.restedAt = driver.clock.now();
}

type KnownParticipation = Partial<Pick<KnownEvent, "capacity" | "deadline">>;

/** Where nothing was heard of a change, it is learnt whether it was made. */
function learn({ driver, notebook }: Stage, event: KnownEvent, { json, page, shown }: Look): void {
  // What is still under way may change it later.
  if (event.isUnsure === undefined || driver.courier.underWay() > 0) return;
  const before = JSON.stringify(event);
  if (wordsOf(shown).includes("taken the place of this one")) event.replacedBy ??= "another";
  else delete event.replacedBy;
  event.isPublic = page.status === 200;
  if (!event.isPublic) delete event.isAnnounced;
  if (json === undefined) event.isUnread = true;
  else {
    delete event.isUnread;
    event.status = json["status"] as KnownEvent["status"];
    event.when = json["when"] as KnownEvent["when"];
    const venue = json["venue"] as { readonly country?: string } | undefined;
    if (venue?.country !== event.country) event.isElsewhere = true;
    const participation = json["participation"] as KnownParticipation | undefined;
    event.capacity = participation?.capacity;
    event.deadline = participation?.deadline;
  }
  if (JSON.stringify(event) !== before) touch(notebook, `event ${event.id}`, driver.clock.now());
  delete event.isUnsure;
}
