import { answersFr } from "./answers-fr.ts";
import { contactsFr } from "./contacts-fr.ts";
import type { Sentences } from "./en.ts";
import { delegationsFr } from "./delegations-fr.ts";
import { departuresFr } from "./departures-fr.ts";
import { invitationsFr } from "./invitations-fr.ts";
import { linksFr } from "./links-fr.ts";
import { logFr } from "./log-fr.ts";
import { membersFr } from "./members-fr.ts";
import { messagesFr } from "./messages-fr.ts";
import { noticesFr } from "./notices-fr.ts";
import { organisersFr } from "./organisers-fr.ts";
import { participantsFr } from "./participants-fr.ts";
import { weekNotesFr } from "./week-notes-fr.ts";

/** What people are told in French, by the typography of the Imprimerie nationale. */
export const fr: Sentences = {
  ...answersFr,
  ...organisersFr,
  contacts: contactsFr,
  delegations: delegationsFr,
  departures: departuresFr,
  invitations: invitationsFr,
  links: linksFr,
  log: logFr,
  members: membersFr,
  messages: messagesFr,
  notices: noticesFr,
  participants: participantsFr,
  weekNotes: weekNotesFr,
};
