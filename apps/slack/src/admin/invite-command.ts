import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inviteByLink } from "@rabat-process/core/links/invite";
import { reachedAt } from "@rabat-process/core/notifications/reached-at";
import { theOperator } from "@rabat-process/core/ports/actor";
import { sentences } from "@rabat-process/core/sentences/index";
import { findEvents } from "@rabat-process/events/schedule";
import { openKnownStore } from "@rabat-process/store/open-store";
import { createSite } from "@rabat-process/web/addresses";
import { createLinkTokens } from "@rabat-process/web/links/tokens";
import { doors } from "../app-store.ts";
import { invitationFiles } from "../invitations/files.ts";
import { systemClock as clock } from "../system/clock.ts";
import { isOnThisMachine } from "./check-config.ts";
import type { Command, Settings } from "./outcome.ts";
import { CommandError } from "./outcome.ts";
import { operatorRoles } from "./roles.ts";

const words = sentences.en.links.notInvited;

export const inviteCommand: Command = {
  usage: "people invite <event> <folder>",
  help: "write the files by which people without Slack are invited, and print each person’s link",
  async run([name = "", folder = ""], settings, { say, tell }) {
    const { tokens, publicUrl, store: where } = readSettings(settings);
    // Whoever is noted as invited has files that invite them.
    if (!isFree(folder))
      throw new CommandError(
        `${folder} is not an empty folder: an invitation never replaces a file. Name another one.`,
      );
    const store = await openKnownStore(where, doors);
    try {
      const [event, ...others] = findEvents(await store.events(), name);
      if (event === undefined || others.length > 0)
        throw new CommandError(
          `Expected the short name of one event, found “${name}”, which means ${event === undefined ? "none" : others.length + 1}: see events list.`,
        );
      const deps = { store, clock, roles: operatorRoles, linkAddresses: tokens };
      const outcome = await inviteByLink(
        { ...deps, reachability: reachedAt(store, ["slack"]) },
        { uid: event.uid, user: theOperator, only: "all" },
        async (invitees) => {
          mkdirSync(folder, { recursive: true, mode: 0o700 });
          for (const file of await invitationFiles(invitees, invitees.invited, "en")) {
            const path = join(folder, file.name);
            writeFileSync(path, file.content, { flag: "wx", mode: 0o600 });
            tell(path);
          }
        },
      );
      if (!outcome.ok)
        throw new CommandError(
          outcome.reason === "organisers-only" ? "Not allowed." : words[outcome.reason],
        );
      if (outcome.closed !== undefined) tell(sentences.en.links.filesClosed);
      for (const { member, answerAddress } of outcome.invited)
        say([member.delegation, member.name ?? "", answerAddress].join("\t"));
      if (isOnThisMachine(publicUrl))
        tell(
          `PUBLIC_URL is ${publicUrl}, so these links open on this machine only: set PUBLIC_URL.`,
        );
    } finally {
      await store.close();
    }
  },
};

/** Whether there is nothing yet at a path, or an empty folder. */
function isFree(path: string): boolean {
  return !existsSync(path) || (statSync(path).isDirectory() && readdirSync(path).length === 0);
}

/** The store, and what makes links: of Slack nothing need be set. */
function readSettings(settings: Settings) {
  const read = settings.all();
  if (!read.ok) throw new CommandError(read.problems.join("\n"));
  const { linkKey, publicUrl } = read.config;
  if (linkKey === undefined) throw new CommandError(words["no-key"]);
  const tokens = createLinkTokens(linkKey, createSite(publicUrl));
  return { store: settings.store(), publicUrl, tokens };
}
