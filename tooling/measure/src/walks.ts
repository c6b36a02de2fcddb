/**
 * A file below `apps/slack/src`, and its functions in the order in which they are read there. One inside of another is
 * named after it, such as `createJobQueue.claim`.
 */
type Step = readonly [file: string, ...functions: readonly [string, ...string[]]];

/** The functions to be read by whoever follows one thing through the app; what the packages do is behind their names. */
export interface Walk {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** From an act that was decided on to its jobs, all in one transaction. */
const writing: readonly Step[] = [
  [
    "store/event-store.ts",
    "createEventStore.change",
    "createEventStore.state",
    "createEventStore.attendance",
  ],
  ["store/log-store.ts", "hasPressed"],
  ["store/event-store.ts", "writeEvent", "writeReminderTimes", "writeAttendance", "dropJobs"],
  ["store/job-queue.ts", "enqueueJobs", "replaceWaiting", "insertJobs"],
  ["store/log-store.ts", "writeLog"],
];

/** A job, from the queue to its handler and back. */
const working: readonly Step[] = [
  ["jobs/worker.ts", "workInLane"],
  ["jobs/run-job.ts", "runNext"],
  ["store/job-queue.ts", "createJobQueue.claim", "readJob"],
  ["jobs/run-job.ts", "perform"],
  ["jobs/kinds.ts", "reading"],
  ["jobs/run-job.ts", "settle"],
  ["jobs/retry.ts", "afterFailure"],
  ["store/job-queue.ts", "createJobQueue.finish", "createJobQueue.putBack"],
];

/** The cards of an event, as the store has it now. */
const drawing: readonly Step[] = [
  ["jobs/event-jobs.ts", "handleEventJobs.redraw"],
  ["slack/messenger.ts", "redraw", "localeOf"],
  ["slack/read-event.ts", "createReadEvent"],
  ["use-cases/show-event.ts", "readEventState"],
  ["use-cases/situation.ts", "situate", "closedBy"],
  ["slack/rows/cards.ts", "createCardStore.cards"],
  [
    "blocks/event-card.ts",
    "eventCard",
    "whenBlock",
    "factBlocks",
    "answerBlocks",
    "countsOf",
    "placesBlocks",
  ],
  ["slack/redraw-card.ts", "redrawCard", "updateCard"],
  ["slack/refusals.ts", "explainRefusal"],
  ["slack/rows/cards.ts", "createCardStore.saveDrawing"],
];

export const walks: readonly Walk[] = [
  {
    name: "a delivery of Slack → its listener",
    steps: [
      ["slack/keeping-app.ts", "processEvent"],
      ["slack/deliveries.ts", "take"],
      ["slack/delivery.ts", "nameToKeep"],
      ["slack/deal-with.ts", "keepDelivery"],
      [
        "slack/inbox-writer.ts",
        "createInboxWriter.keep",
        "createInboxWriter.begin",
        "createInboxWriter.write",
      ],
      ["slack/rows/inbox.ts", "createInbox.exchange"],
      ["slack/deliveries.ts", "begin"],
      ["slack/deal-with.ts", "dealWith", "dealInLane"],
    ],
  },
  {
    name: "a press on “Will attend” → the card",
    steps: [
      ["listeners/answers.ts", "answerButton"],
      ["listeners/responses.ts", "caller"],
      ["slack/person-locale.ts", "personLocale"],
      ["blocks/ids.ts", "readAnswer"],
      ["blocks/shown.ts", "readShown"],
      ["listeners/actions.ts", "answerPress"],
      ["use-cases/record-answer.ts", "recordAnswer"],
      ["store/people-store.ts", "createPeopleStore.person"],
      ["use-cases/as-shown.ts", "eventShown"],
      ["use-cases/membership.ts", "isClaimant", "isConfirmed"],
      ["use-cases/record-answer.ts", "record", "take", "givenAnswer"],
      ["use-cases/as-shown.ts", "whyNotAsShown"],
      ["use-cases/apply-change.ts", "applyChange", "changeOf"],
      [
        "use-cases/consequences.ts",
        "consequencesOf",
        "moveWaitingList",
        "offersOf",
        "admitted",
        "relativesOf",
      ],
      ["use-cases/tasks.ts", "redrawTask"],
      ...writing,
      ["blocks/answers.ts", "confirmation", "standingWords"],
      ["listeners/responses.ts", "privately"],
      ...working,
      ...drawing,
    ],
  },
  {
    name: "/rabat reschedule → everywhere",
    steps: [
      ["listeners/commands.ts", "registerCommands"],
      ["listeners/commands/index.ts", "answerCommand"],
      ["slack/person-locale.ts", "personLocale"],
      ["listeners/commands/forms.ts", "answerReschedule", "openChangeForm"],
      ["listeners/commands/call.ts", "forOrganisers", "withEvent"],
      ["use-cases/change-event.ts", "reachOfChange"],
      ["blocks/change-form.ts", "changeForm", "reschedule", "reasonInputs", "answersInput"],
      ["blocks/when-inputs.ts", "whenInputs"],
      ["blocks/reach.ts", "reachBlocks"],
      ["listeners/change-form.ts", "takeChange"],
      ["blocks/change-reader.ts", "readTarget", "chosenAct", "readChangeForm", "decideDate", "readReason"],
      ["blocks/when-reader.ts", "readWhen", "readDated", "readDays", "readHours"],
      ["use-cases/change-event.ts", "changeEvent"],
      ["use-cases/apply-change.ts", "applyChange", "changeOf"],
      ["use-cases/consequences.ts", "consequencesOf", "notices", "hasOtherPlan", "relativesOf"],
      ["use-cases/tasks.ts", "redrawTask", "tellTask"],
      ["use-cases/event-plan.ts", "planEvent", "planReminders", "planDeadline"],
      ...writing,
      ["store/event-shelf.ts", "stampRevision"],
      ["listeners/change-form.ts", "changedView"],
      ...working,
      ...drawing,
      ["jobs/event-jobs.ts", "tell"],
      ["slack/notifier.ts", "createNotifier.notesOf"],
      ["slack/jobs/tasks.ts", "noteTask"],
      ["slack/jobs/handlers.ts", "noteChange"],
      ["use-cases/recipients.ts", "reachOf"],
      ["jobs/parts.ts", "partFor"],
      ["jobs/notifications.ts", "handleNotifications.tell-one", "tellPerson"],
      ["slack/notifier.ts", "createNotifier.tell"],
      ["blocks/notification.ts", "drawNotification"],
      ["blocks/notices.ts", "changed"],
      ["slack/post-message.ts", "postMessage"],
      ["web/documents.ts", "createDocuments.find", "createDocuments.make"],
      ["web/feeds.ts", "renderFeed", "renderEvents"],
    ],
  },
];
