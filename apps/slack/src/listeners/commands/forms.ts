import type { CalendarEvent } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { ModalView } from "@slack/types";
import { note } from "../../blocks/message.ts";
import type { Act } from "../../blocks/change-form.ts";
import { actsOf } from "../../blocks/change-form.ts";
import { eventForm } from "../../blocks/event-form.ts";
import { importHelp } from "../../blocks/import.ts";
import { refusedChange } from "../../blocks/refusals.ts";
import { reachOfChange } from "@rabat-process/core/events/change-event";
import { versionOf } from "@rabat-process/core/events/version";
import { usualReminderTimes } from "@rabat-process/core/events/event-plan";
import { readSituation, rulesOf } from "@rabat-process/core/events/situation";
import { changeFormFor } from "../change-views.ts";
import type { Call, CommandResult } from "./call.ts";
import { forOrganisers, withEvent } from "./call.ts";

/** `reschedule <event>`, `cancel <event>`, `change <event>`: one form, which begins with what was asked for. */
export function openChangeForm(call: Call, act: Act): Promise<CommandResult> {
  const { deps, locale } = call;
  return forOrganisers(call, () =>
    withEvent<CommandResult>(call, async ({ uid }) => {
      const situation = await readSituation(deps.store, uid);
      if (situation === undefined) return note(refusedChange("unknown-event", locale));
      const { event, replacedBy } = situation;
      if (actsOf(event, replacedBy).length === 0)
        return note(refusedChange(rulesOf(situation).closedAs ?? "over", locale));
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
export function newEventForm(options: {
  now: Instant;
  locale: Locale;
  text?: string;
  when?: CalendarEvent["when"];
}): ModalView {
  const target = { opened: options.now };
  const reminderTimes = usualReminderTimes;
  return eventForm({ ...options, target, timing: "time", mode: undefined, reminderTimes });
}

/** `import`: how to send an event file; a command carries none. */
export function answerImport(call: Call): Promise<CommandResult> {
  return forOrganisers(call, () => Promise.resolve(importHelp(call.locale)));
}

/** `edit <event>`: the same form for one that is there. */
export function answerEdit(call: Call): Promise<CommandResult> {
  const { deps, locale } = call;
  return forOrganisers(call, () =>
    withEvent(call, async (event) => {
      const reach = await reachOfChange(deps, { uid: event.uid, act: "edit" });
      const target = { event, seen: versionOf(event), reach };
      const mode = event.participation?.mode;
      const reminderTimes = await deps.store.reminderTimes(event.uid);
      return eventForm({
        target,
        timing: "time",
        mode,
        reminderTimes,
        now: deps.clock.now(),
        locale,
      });
    }),
  );
}
