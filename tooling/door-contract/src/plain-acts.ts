import { chaseNow } from "@rabat-process/core/answers/chase";
import { decideClaim } from "@rabat-process/core/answers/decide-claim";
import { decideSelection } from "@rabat-process/core/answers/decide-selection";
import { recordAnswer, recordForAnother } from "@rabat-process/core/answers/record-answer";
import { recordAnnouncement, whyNotAnnounce } from "@rabat-process/core/events/announce";
import { changeEvent } from "@rabat-process/core/events/change-event";
import { departNow } from "@rabat-process/core/events/departures";
import { versionOf } from "@rabat-process/core/events/version";
import { draftEvent } from "@rabat-process/core/events/draft-event";
import { importFiles } from "@rabat-process/core/events/import-files";
import { setReminders } from "@rabat-process/core/events/set-reminders";
import { holdMessage } from "@rabat-process/core/messages/hold-message";
import { undoAnswer } from "@rabat-process/core/links/undo-answer";
import { chooseLanguage } from "@rabat-process/core/people/choose-language";
import {
  chooseReminders,
  chooseWeekNote,
  decidePerson,
  joinDelegation,
  nameFocalPoint,
} from "@rabat-process/core/people/know-people";
import type { EventState } from "@rabat-process/core/ports/events";
import { findClaim } from "@rabat-process/events/answers";
import type { Locale } from "@rabat-process/timezones";
import { performLinkAnswer } from "./answer-by-link.ts";
import type { Acts } from "./door.ts";
import { announceOnBoard } from "./plain-notifier.ts";
import type { PlainProgram } from "./plain-program.ts";
import { look } from "./plain-views.ts";
import type { Outcome } from "./plain-words.ts";
import { changeFor } from "./wishes.ts";

/** Who acts in which language, by which delivery, and what they saw when they decided to. */
export interface By {
  readonly user: string;
  readonly locale: Locale;
  readonly press: string;
  readonly seen: EventState | undefined;
}

type Perform = { readonly [Kind in keyof Acts]: (by: By, said: Acts[Kind]) => Promise<Outcome> };

const done = () => ({ ok: true }) as const;
/** What people do: each act is a call of a use case. */
export function createActs(program: PlainProgram): Perform {
  const { personOf } = program;
  return {
    see: (by, said) => look(program, by, said),
    speak: ({ user }, { locale }) => chooseLanguage(program, { user, locale }).then(done),
    join: (by, said) => joinDelegation(program, { ...by, ...said }),
    "want-reminders": (by, said) => chooseReminders(program, { ...by, ...said }).then(done),
    "want-week-note": (by, said) => chooseWeekNote(program, { ...by, ...said }),
    answer: (by, said) =>
      recordAnswer(program, {
        ...by,
        ...said,
        ...(by.seen && { shown: { sequence: by.seen.event.sequence } }),
      }),
    "answer-by-link": (_, said) => performLinkAnswer(program, said),
    undo(by, said) {
      const answer = by.seen?.attendance.find(({ delegation }) => delegation === said.delegation);
      return undoAnswer(program, { ...by, ...said, version: answer?.at ?? program.clock.now() });
    },
    "take-offer": (by, { uid }) =>
      recordAnswer(program, { ...by, uid, partstat: "ACCEPTED", shown: { places: "offered" } }),
    async decide(by, said) {
      const claimant = await personOf(said.claimant);
      const version = findClaim(by.seen?.claims ?? [], { ...said, by: claimant })?.at ?? "";
      return decideClaim(program, { ...by, ...said, claimant, version });
    },
    draft: (by, { draft }) => draftEvent(program, { ...by, draft }),
    async send(by, { events }) {
      const load = () => Promise.resolve(JSON.stringify({ events }));
      return importFiles(program, { ...by, files: [{ source: "events.json", load }] });
    },
    async announce({ user }, { uid }) {
      const reason = await whyNotAnnounce(program, { uid, user });
      if (reason !== undefined) return { ok: false, reason };
      await announceOnBoard(program, uid);
      await recordAnnouncement(program, { uid, by: user, details: {} });
      return { ok: true };
    },
    change: (by, { to, ...said }) =>
      changeEvent(program, {
        ...by,
        ...said,
        seen: by.seen ? versionOf(by.seen.event) : "",
        decide: changeFor(to),
      }),
    ...organisersActs(program),
  };
}

function organisersActs(program: PlainProgram) {
  const { personOf } = program;
  return {
    "set-reminders": (by, said) => setReminders(program, { ...by, ...said }),
    chase: (by, said) => chaseNow(program, { ...by, ...said }),
    async tell(by, said) {
      const held = await holdMessage(program, { ...by, ...said });
      return held.ok
        ? departNow({ ...program, ...program.background }, { ...by, ...held, ...said })
        : held;
    },
    "answer-for": (by, said) => recordForAnother(program, { ...by, ...said }),
    select: (by, said) => decideSelection(program, { ...by, ...said }),
    manage: async ({ user: organiser }, said) =>
      decidePerson(program, { ...said, organiser, user: await personOf(said.person) }),
    name: async ({ user: organiser }, said) =>
      nameFocalPoint(program, { ...said, organiser, user: await personOf(said.person) }),
  } satisfies Partial<Perform>;
}
