import type { Instant, Locale } from "@rabat-process/timezones";
import type { ModalView } from "@slack/types";
import { draftsMessage } from "../../blocks/drafts.ts";
import { note } from "../../blocks/message.ts";
import type { Act } from "../../blocks/change-form.ts";
import { actsOf } from "../../blocks/change-form.ts";
import type { EventForm, KnownEvent } from "../../blocks/event-parts.ts";
import { eventForm } from "../../blocks/event-form.ts";
import { quotesFor } from "../../blocks/quotes.ts";
import type { Deps } from "../deps.ts";
import { importHelp } from "../../blocks/import.ts";
import { refusedChange } from "../../blocks/refusals.ts";
import type { ReadAnnouncement } from "@rabat-process/core/announcements/take-announcement";
import { announcementOf, createdAt } from "@rabat-process/core/announcements/take-announcement";
import { clashesOf } from "@rabat-process/core/events/clashes";
import { reachOfChange } from "@rabat-process/core/events/change-event";
import { versionOf } from "@rabat-process/core/events/version";
import { readSituation, rulesOf } from "@rabat-process/core/events/situation";
import { changeFormFor } from "../change-views.ts";
import type { Call, CommandResult } from "./call.ts";
import { forOrganisers, withEvent } from "./call.ts";

/**
 * `reschedule <event>`, `cancel <event>`, `change <event>`: one form, which begins with what was asked for. Of a meeting
 * that was held `change` asks who came.
 */
export function openChangeForm(call: Call, asked?: Act): Promise<CommandResult> {
  const { deps, locale } = call;
  return forOrganisers(call, () =>
    withEvent<CommandResult>(call, async ({ uid }) => {
      const situation = await readSituation(deps.store, uid);
      if (situation === undefined) return note(refusedChange("unknown-event", locale));
      const { event } = situation;
      const isLate = event.status === "held" && asked !== undefined;
      if (isLate || actsOf(situation).length === 0)
        return note(refusedChange(rulesOf(situation).closedAs ?? "over", locale));
      const act = asked ?? "reschedule";
      return changeFormFor(deps, { event, seen: versionOf(event), act, locale });
    }),
  );
}

/** `new`: a form for an event that is not there yet. */
export function answerNew(call: Call): Promise<CommandResult> {
  const now = call.deps.clock.now();
  return forOrganisers(call, () => Promise.resolve(newEventForm({ now, locale: call.locale })));
}

/** The form for a new event, empty or with a text of which it is made. */
export function newEventForm({
  now,
  ...about
}: Pick<EventForm, "locale" | "text" | "when"> & { readonly now: Instant }): ModalView {
  return eventForm({ ...about, target: { opened: now }, part: "what", reminderTimes: [] });
}

/** `import`: how to send an event file; a command carries none. */
export function answerImport(call: Call): Promise<CommandResult> {
  return forOrganisers(call, () => Promise.resolve(importHelp(call.locale)));
}

/** `drafts`: the events that are not announced yet. */
export function answerDrafts(call: Call): Promise<CommandResult> {
  const { deps, locale } = call;
  return forOrganisers(call, async () => draftsMessage(await deps.store.drafts(), locale));
}

/** `edit <event>`: the same form for one that is there. */
export function answerEdit(call: Call): Promise<CommandResult> {
  const { deps, locale } = call;
  return forOrganisers(call, () =>
    withEvent<CommandResult>(call, async ({ uid }) => {
      const form = await editFormFor(deps, uid, locale);
      return form === undefined ? note(refusedChange("unknown-event", locale)) : eventForm(form);
    }),
  );
}

/** The form for an event that is there, at its first screen; undefined where there is none of this UID. */
export async function editFormFor(
  deps: Deps,
  uid: string,
  locale: Locale,
): Promise<(EventForm & { readonly target: KnownEvent }) | undefined> {
  const state = await deps.store.state(uid);
  if (state === undefined) return undefined;
  const { event, isDraft, reminderTimes } = state;
  const read = isDraft ? await announcementOf(deps.store, uid) : undefined;
  const reach = isDraft ? undefined : await reachOfChange(deps, { uid, act: "edit" });
  const clashes = clashesOf(event, deps.sisterCalendars);
  return {
    target: { event, seen: versionOf(event), isDraft, reach, clashes },
    ...{ part: "what", reminderTimes, locale },
    ...(read !== undefined && { quotes: quotesFor(read, read.place, locale) }),
  };
}

/** The form for an event of a text that lacks something to be a draft: with what the text says, and the rest to be filled in. */
export function foundForm(read: ReadAnnouncement, place: number, locale: Locale): EventForm {
  const { announcement, fitted } = read;
  const found = { announcement: announcement.id, place, fields: fitted[place]?.fields ?? {} };
  return {
    target: { opened: createdAt(announcement, place), found },
    ...{ part: "what", reminderTimes: [], locale },
    quotes: quotesFor(read, place, locale),
  };
}
