/**
 * A file, and its functions in the order in which they are read there. One inside of another is
 * named after it, such as `createJobQueue.claim`.
 */
type Step = readonly [file: string, ...functions: readonly [string, ...string[]]];

/**
 * The functions by which one thing goes through the app when nothing fails; what the published packages do is behind their
 * names.
 */
export interface Walk {
  readonly name: string;
  readonly steps: readonly Step[];
}

/**
 * Steps that nobody has to read who follows a walk: a function of another package than its caller's, that neither decides
 * nor writes anything (it reads, checks or draws), whose name says all of it, and whose doc comment, or that of its port,
 * is a contract. What only such a function calls goes with it. Whatever decides or writes is read, in whichever package.
 */
export const knownByContract: readonly Step[] = [
  // `PeopleStore`.
  ["packages/store/src/people-store.ts", "createPeopleStore.person"],
  ["packages/core/src/events/show-event.ts", "readEventState"],
  ["packages/core/src/events/change-event.ts", "reachOfChange"],
  ["packages/core/src/sentences/render.ts", "renderSentence", "renderPart"],
  // `handleJobs`.
  ["packages/core/src/jobs/kinds.ts", "reading"],
];

/** From an act that was decided on to its jobs, all in one transaction. */
const writing: readonly Step[] = [
  ["packages/store/src/event-store.ts", "change"],
  ["packages/store/src/event-rows.ts", "stateOf", "attendanceOf"],
  ["packages/store/src/log-store.ts", "hasPressed"],
  ["packages/store/src/event-store.ts", "writeChange"],
  ["packages/store/src/event-rows.ts", "writeAnswers"],
  ["packages/store/src/job-rows.ts", "dropJobs", "enqueueJobs", "insertJob"],
  ["packages/store/src/log-store.ts", "writeLog"],
];

/** A job, from the queue to its handler and back. */
const working: readonly Step[] = [
  ["packages/store/src/worker/worker.ts", "workInLane"],
  ["packages/store/src/worker/run-job.ts", "runNext"],
  ["packages/store/src/job-queue.ts", "claimJob"],
  ["packages/store/src/job-rows.ts", "readJob"],
  ["packages/store/src/worker/run-job.ts", "perform"],
  ["packages/core/src/jobs/retry.ts", "afterFailure"],
  ["packages/core/src/jobs/kinds.ts", "reading"],
  ["packages/store/src/worker/run-job.ts", "settle"],
  ["packages/store/src/job-queue.ts", "settleJob"],
];

/** The cards of an event, as the store has it now. */
const drawing: readonly Step[] = [
  ["packages/core/src/jobs/event-jobs.ts", "handleEventJobs.redraw"],
  ["apps/slack/src/slack/messenger.ts", "redraw", "localeOf"],
  ["apps/slack/src/slack/read-event.ts", "readEvent"],
  ["packages/core/src/events/show-event.ts", "readEventState"],
  ["packages/core/src/events/situation.ts", "situate", "closedBy"],
  ["apps/slack/src/slack/rows/cards.ts", "createCardStore.cards"],
  [
    "apps/slack/src/blocks/event-card.ts",
    "eventCard",
    "whenBlock",
    "factBlocks",
    "answerBlocks",
    "countsOf",
    "placesBlocks",
  ],
  ["apps/slack/src/slack/redraw-card.ts", "redrawCard", "updateCard"],
  ["apps/slack/src/slack/rows/cards.ts", "createCardStore.saveDrawing"],
];

export const walks: readonly Walk[] = [
  {
    name: "a delivery of Slack → its listener",
    steps: [
      ["apps/slack/src/slack/keeping-app.ts", "processEvent"],
      ["apps/slack/src/slack/deliveries.ts", "take"],
      ["apps/slack/src/slack/delivery.ts", "nameToKeep"],
      ["apps/slack/src/slack/deal-with.ts", "keepDelivery"],
      [
        "apps/slack/src/slack/inbox-writer.ts",
        "createInboxWriter.keep",
        "createInboxWriter.begin",
        "createInboxWriter.write",
      ],
      ["apps/slack/src/slack/rows/inbox.ts", "createInbox.exchange"],
      ["apps/slack/src/slack/deliveries.ts", "begin"],
      ["apps/slack/src/slack/deal-with.ts", "dealWith", "dealInLane"],
    ],
  },
  {
    name: "a press on “Will attend” → the card",
    steps: [
      ["apps/slack/src/listeners/answers.ts", "answerButton"],
      ["apps/slack/src/listeners/responses.ts", "caller"],
      ["apps/slack/src/slack/person-locale.ts", "personLocale"],
      ["apps/slack/src/blocks/ids.ts", "readAnswer"],
      ["apps/slack/src/blocks/shown.ts", "readShown"],
      ["apps/slack/src/listeners/actions.ts", "answerPress"],
      ["packages/core/src/answers/record-answer.ts", "recordAnswer"],
      ["packages/store/src/people-store.ts", "createPeopleStore.person"],
      ["packages/core/src/answers/as-shown.ts", "recallMessage"],
      ["packages/core/src/people/membership.ts", "isClaimant", "isConfirmed"],
      ["packages/core/src/answers/record-answer.ts", "record", "take", "givenAnswer"],
      ["packages/core/src/answers/as-shown.ts", "whyNotAsShown"],
      ["packages/core/src/events/apply-change.ts", "applyChange"],
      [
        "packages/core/src/events/consequences.ts",
        "consequencesOf",
        "moveWaitingList",
        "offersOf",
        "admitted",
        "relativesOf",
      ],
      ["packages/core/src/jobs/tasks.ts", "redrawTask"],
      ...writing,
      ["apps/slack/src/blocks/answers.ts", "confirmation", "standingWords"],
      ["apps/slack/src/blocks/render-sentence.ts", "toMrkdwn"],
      ["packages/core/src/sentences/render.ts", "renderSentence", "renderPart"],
      ["apps/slack/src/listeners/responses.ts", "privately"],
      ...working,
      ...drawing,
    ],
  },
  {
    name: "/rabat reschedule → everywhere",
    steps: [
      ["apps/slack/src/listeners/commands.ts", "answerTyped"],
      ["apps/slack/src/listeners/commands/index.ts", "answerCommand"],
      ["apps/slack/src/slack/person-locale.ts", "personLocale"],
      ["apps/slack/src/listeners/commands/forms.ts", "openChangeForm"],
      ["apps/slack/src/listeners/commands/call.ts", "forOrganisers", "withEvent"],
      ["apps/slack/src/listeners/change-form.ts", "changeFormFor"],
      ["packages/core/src/events/change-event.ts", "reachOfChange"],
      [
        "apps/slack/src/blocks/change-form.ts",
        "changeForm",
        "reschedule",
        "reasonInputs",
        "answersInput",
      ],
      ["apps/slack/src/blocks/when-inputs.ts", "whenInputs"],
      ["apps/slack/src/blocks/reach.ts", "reachBlocks"],
      ["apps/slack/src/listeners/change-form.ts", "takeChange"],
      [
        "apps/slack/src/blocks/change-reader.ts",
        "readTarget",
        "chosenAct",
        "readChangeForm",
        "decideDate",
        "readReason",
      ],
      ["apps/slack/src/blocks/when-reader.ts", "readWhen", "readDated", "readDays", "readHours"],
      ["packages/core/src/events/change-event.ts", "changeEvent"],
      ["packages/core/src/events/apply-change.ts", "applyChange"],
      [
        "packages/core/src/events/consequences.ts",
        "consequencesOf",
        "notices",
        "hasOtherPlan",
        "relativesOf",
      ],
      ["packages/core/src/jobs/tasks.ts", "redrawTask", "tellTask"],
      [
        "packages/core/src/events/event-plan.ts",
        "planEvent",
        "planReminders",
        "beforeStart",
        "planDeadline",
      ],
      ...writing,
      ["packages/store/src/event-rows.ts", "writeEvent"],
      ["packages/store/src/event-shelf.ts", "stampRevision"],
      ["apps/slack/src/listeners/change-form.ts", "changedView"],
      ...working,
      ...drawing,
      ["packages/core/src/jobs/event-jobs.ts", "tell"],
      ["apps/slack/src/slack/notifier.ts", "createNotifier.notesOf"],
      ["apps/slack/src/slack/jobs/tasks.ts", "noteTask"],
      ["apps/slack/src/slack/jobs/handlers.ts", "noteChange"],
      ["packages/core/src/notifications/recipients.ts", "reachOf"],
      ["packages/core/src/jobs/parts.ts", "partFor"],
      [
        "packages/core/src/notifications/notifications.ts",
        "handleNotifications.tell-one",
        "tellPerson",
      ],
      ["apps/slack/src/slack/notifier.ts", "createNotifier.tell"],
      ["apps/slack/src/blocks/notification.ts", "drawNotification", "drawAboutEvent", "changed"],
      ["apps/slack/src/blocks/notices.ts", "changed"],
      ["apps/slack/src/slack/post-message.ts", "postMessage"],
      ["packages/web/src/documents.ts", "createDocuments.find", "createDocuments.make"],
      ["packages/web/src/feeds.ts", "renderFeed", "renderEvents"],
    ],
  },
];
