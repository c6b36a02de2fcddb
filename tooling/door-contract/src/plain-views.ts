import { exportParticipants } from "@rabat-process/core/answers/export-participants";
import { cellText, participantTable } from "@rabat-process/core/answers/participant-tables";
import { readEventState } from "@rabat-process/core/events/show-event";
import { visibleEvent } from "@rabat-process/core/events/visible-event";
import { seenAnswer } from "@rabat-process/core/people/membership";
import { readLog } from "@rabat-process/core/people/read-log";
import type { Locale } from "@rabat-process/timezones";
import type { Acts } from "./door.ts";
import type { PlainProgram } from "./plain-program.ts";
import type { Outcome } from "./plain-words.ts";
import { wordAnswer, wordEvent } from "./plain-words.ts";

/** What somebody is shown who asks for it. */
export async function look(
  program: PlainProgram,
  { user, locale }: { readonly user: string; readonly locale: Locale },
  { view, uid }: Acts["see"],
): Promise<Outcome> {
  const { store, database } = program;
  const [{ words } = {}] = await database.run(
    "select words || notes as words from boards where event = $1",
    [uid],
  );
  if (view === "board") return typeof words === "string" ? words : "";
  const nameOf = await program.names();
  const event = await visibleEvent(program, { uid, user });
  const state = await readEventState(program, uid);
  if (event === undefined || state === undefined) return { ok: false, reason: "unknown-event" };
  if (view === "event") return wordEvent(state, locale);
  if (view === "who")
    return state.attendance
      .map((answer) => wordAnswer({ ...answer, people: [] }, locale))
      .join("\n");
  if (view === "own-answer") {
    const seen = seenAnswer(await store.person(user), state.attendance);
    return seen === undefined ? "" : wordAnswer(seen.attendee, locale);
  }
  if (view === "log") {
    const log = await readLog(program, { user, event: uid });
    return log.ok ? log.entries.map(({ act, by }) => `${nameOf(by) ?? ""} ${act}`).join("\n") : log;
  }
  const file = await exportParticipants(program, { event, user });
  if (!file.ok) return file;
  const table = participantTable(file.list, { locale, nameOf });
  return table.map((cells) => cells.map(cellText).join(" ")).join("\n");
}
