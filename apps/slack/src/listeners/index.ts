import type { App } from "@slack/bolt";
import { registerAnnouncement } from "./announcement.ts";
import { registerAnswers } from "./answers.ts";
import { registerClaims } from "./claims.ts";
import { registerCommands } from "./commands.ts";
import { registerContacts } from "./contacts.ts";
import type { Deps } from "./deps.ts";
import { registerCancel } from "./cancel.ts";
import { registerDepartures } from "./departures.ts";
import { registerChangeForm } from "./change-form.ts";
import { registerEventForm } from "./event-form.ts";
import { registerFoundCards } from "./found-cards.ts";
import { registerHome } from "./home.ts";
import { registerInvite } from "./invite.ts";
import { registerLateForms } from "./late-forms.ts";
import { registerLeftOut } from "./left-out.ts";
import { registerLinks } from "./links.ts";
import { registerMembers } from "./members.ts";
import { registerMessages } from "./messages.ts";
import { registerMore } from "./more.ts";
import { registerOrganisers } from "./organisers.ts";
import { registerOthers } from "./others.ts";
import { registerPeopleForm } from "./people-form.ts";
import { registerSelections } from "./selections.ts";
import { registerSettings } from "./settings.ts";
import { registerTell } from "./tell.ts";
import { registerUndo } from "./undo.ts";
import { registerWho } from "./who.ts";

/** Everything that the app listens to. Each listener acknowledges, then works, then answers its caller alone. */
export function registerListeners(app: App, deps: Deps): void {
  registerFoundCards(app, deps);
  registerLateForms(app, deps);
  registerLeftOut(app, deps);
  registerCommands(app, deps);
  registerAnswers(app, deps);
  registerMore(app, deps);
  registerWho(app, deps);
  registerPeopleForm(app, deps);
  registerChangeForm(app, deps);
  registerCancel(app, deps);
  registerDepartures(app, deps);
  registerEventForm(app, deps);
  registerAnnouncement(app, deps);
  registerSettings(app, deps);
  registerOrganisers(app, deps);
  registerMembers(app, deps);
  registerClaims(app, deps);
  registerTell(app, deps);
  registerUndo(app, deps);
  registerInvite(app, deps);
  registerSelections(app, deps);
  registerContacts(app, deps);
  registerMessages(app, deps);
  registerHome(app, deps);
  registerLinks(app, deps);
  // The last one: it answers what nobody else understood.
  registerOthers(app, deps);
}
