/**
 * A file, and its functions in the order in which they are read there. One inside of another is
 * named after it, such as `createJobQueue.claim`.
 */
export type Step = readonly [file: string, ...functions: readonly [string, ...string[]]];

// What several walks pass.

/** From an act that was decided on to its jobs, all in one transaction. */
export const writing: readonly Step[] = [
  ["packages/store/src/event-shelf.ts", "createEventShelf.events"],
  ["packages/store/src/event-store.ts", "change"],
  ["packages/store/src/event-rows.ts", "stateOf", "attendanceOf"],
  ["packages/store/src/claim-store.ts", "claimsOn"],
  ["packages/store/src/log-store.ts", "hasPressed"],
  ["packages/store/src/event-store.ts", "readGrounds", "writeChange"],
  ["packages/store/src/event-rows.ts", "writeAnswers"],
  ["packages/store/src/claim-store.ts", "writeClaims"],
  ["packages/store/src/job-rows.ts", "dropJobs", "enqueueJobs", "insertJob"],
  ["packages/core/src/jobs/people-in-jobs.ts", "keptKey", "peopleIn", "peopleUnder"],
  ["packages/store/src/job-people.ts", "writeJobPeople"],
  ["packages/store/src/log-store.ts", "writeLog", "nextId"],
  ["packages/store/src/event-shelf.ts", "createEventShelf.changed"],
  ["packages/store/src/job-queue.ts", "createJobQueue.enqueued"],
];

/** A job, from the queue to its handler and back. */
export const working: readonly Step[] = [
  ["packages/store/src/worker/worker.ts", "workInLane"],
  ["packages/core/src/jobs/plan.ts", "createPlan.inTime"],
  ["packages/store/src/worker/run-job.ts", "runNext"],
  ["packages/store/src/job-queue.ts", "createJobQueue.claim", "claimJob"],
  ["packages/store/src/job-rows.ts", "readJob"],
  ["packages/store/src/worker/run-job.ts", "namesOf", "perform"],
  ["packages/core/src/jobs/retry.ts", "afterFailure"],
  ["packages/core/src/jobs/kinds.ts", "reading"],
  ["packages/store/src/worker/run-job.ts", "settle"],
  ["packages/store/src/job-queue.ts", "createJobQueue.settle", "settleJob", "settleJob.free"],
];

/** The cards of an event, as the store has it now. */
export const drawing: readonly Step[] = [
  ["packages/core/src/jobs/event-jobs.ts", "handleEventJobs.redraw"],
  ["apps/slack/src/slack/notifier.ts", "createNotifier.eventChanged"],
  ["apps/slack/src/slack/messenger.ts", "createMessenger.redraw", "redraw", "localeOf", "worstOf"],
  ["apps/slack/src/slack/rows/cards.ts", "createCardStore.cards"],
  ["apps/slack/src/app.ts", "createSlackApp.readEvent"],
  ["apps/slack/src/slack/read-event.ts", "readEvent"],
  ["packages/core/src/events/show-event.ts", "readEventState"],
  ["packages/core/src/events/situation.ts", "situate", "closedBy"],
  ["apps/slack/src/slack/rows/channels.ts", "createChannelStore.channel"],
  [
    "apps/slack/src/blocks/event-card.ts",
    "eventCard",
    "countLines",
    "factLines",
    "readerTime",
    "expectedLines",
    "lastDay",
    "openLine",
    "placesWords",
    "countsLine",
    "placesOf",
    "buttonsOf",
    "placesSaid",
  ],
  ["packages/core/src/events/show-event.ts", "hasOtherHours"],
  [
    "apps/slack/src/blocks/card-lines.ts",
    "titleLine",
    "stateWords",
    "titleIn",
    "shortDay",
    "whenLine",
    "formerLine",
    "placeLine",
    "chairLine",
    "purposeLine",
    "linesIn",
  ],
  [
    "apps/slack/src/blocks/answer-buttons.ts",
    "answerButtons",
    "wordsOf",
    "moreButton",
    "pressable",
  ],
  ["apps/slack/src/blocks/shown.ts", "writeShown"],
  ["apps/slack/src/blocks/render-sentence.ts", "toMrkdwn", "dateToken"],
  ["packages/core/src/sentences/render.ts", "renderSentence", "renderPart"],
  [
    "apps/slack/src/blocks/spoken.ts",
    "spokenMessage",
    "linesOf",
    "plainLines",
    "asSentence",
    "buttonsOf",
  ],
  ["apps/slack/src/slack/redraw-card.ts", "redrawCard", "digestOfDrawing"],
  ["apps/slack/src/slack/pace.ts", "createPace.recent", "createPace.freeAt", "createPace.take"],
  ["apps/slack/src/slack/redraw-card.ts", "updateCard"],
  ["apps/slack/src/slack/rows/cards.ts", "createCardStore.saveDrawing"],
];

/** Who is notified, as everything that is told is told to people by jobs of their own. */
export const reaching: readonly Step[] = [
  ["packages/core/src/notifications/recipients.ts", "reachablePeople", "reachOf"],
  ["packages/store/src/people-store.ts", "createPeopleStore.people"],
  ["apps/slack/src/slack/accounts.ts", "createAccounts.reached", "createAccounts.userIds"],
  ["packages/store/src/account-store.ts", "createAccountStore.accountsAt"],
];

/** What one person is told, to the message in their conversation with the app. */
export const telling: readonly Step[] = [
  ["packages/core/src/notifications/notifications.ts", "tellPerson"],
  ["packages/core/src/events/situation.ts", "readSituation"],
  ["apps/slack/src/slack/notifier.ts", "createNotifier.tell"],
  [
    "apps/slack/src/slack/accounts.ts",
    "createAccounts.userOf",
    "createAccounts.accountOf",
    "drawMentioning",
    "createAccounts.mentionNow",
    "mentionOf",
  ],
  ["packages/store/src/account-store.ts", "createAccountStore.accountsOf"],
  ["apps/slack/src/slack/people.ts", "createPeople.profile"],
  ["apps/slack/src/blocks/notification.ts", "drawNotification", "drawAboutEvent"],
  ["apps/slack/src/blocks/notices.ts", "toReader", "message"],
  ["apps/slack/src/slack/messenger.ts", "createMessenger.post"],
  ["apps/slack/src/slack/post-message.ts", "postMessage", "channelOf"],
  ["apps/slack/src/slack/find-post.ts", "markOf"],
];

/** What follows from whatever change. */
export const following: readonly Step[] = [
  ["packages/core/src/events/apply-change.ts", "applyChange"],
  ["packages/core/src/events/situation.ts", "situate", "isDone", "isPast", "rulesOf"],
  [
    "packages/core/src/events/consequences.ts",
    "consequencesOf",
    "isWithdrawn",
    "lapsedOf",
    "answersReplaced",
    "moveWaitingList",
    "admitted",
    "offersOf",
    "hasOtherPlan",
    "isBack",
    "relativesOf",
    "replacesOf",
    "without",
    "notices",
  ],
  ["packages/core/src/events/event-plan.ts", "planLapses"],
  ["packages/core/src/jobs/tasks.ts", "redrawTask"],
];
