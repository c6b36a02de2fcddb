import { answersEn } from "./answers-en.ts";
import { contactsEn } from "./contacts-en.ts";
import { delegationsEn } from "./delegations-en.ts";
import { departuresEn } from "./departures-en.ts";
import { invitationsEn } from "./invitations-en.ts";
import { linksEn } from "./links-en.ts";
import { logEn } from "./log-en.ts";
import { membersEn } from "./members-en.ts";
import { messagesEn } from "./messages-en.ts";
import { noticesEn } from "./notices-en.ts";
import { organisersEn } from "./organisers-en.ts";
import { participantsEn } from "./participants-en.ts";
import { weekNotesEn } from "./week-notes-en.ts";

/**
 * What people are told in English, by whatever door. French must have each sentence, or it does not compile. A string is
 * the same for every reader and holds no words from outside; what is not is a list of parts.
 */
export const en = {
  ...answersEn,
  ...organisersEn,
  contacts: contactsEn,
  delegations: delegationsEn,
  departures: departuresEn,
  invitations: invitationsEn,
  links: linksEn,
  log: logEn,
  members: membersEn,
  messages: messagesEn,
  notices: noticesEn,
  participants: participantsEn,
  weekNotes: weekNotesEn,
};

export type Sentences = typeof en;
