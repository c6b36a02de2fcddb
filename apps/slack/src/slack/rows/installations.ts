import { z } from "zod";
import type { InstallationStore } from "../../ports/installations.ts";
import type { Lent } from "@rabat-process/store/doors";

const InstallationRow = z.object({ content: z.string() });
const WorkspaceRow = z.object({ team: z.string() });

export function createInstallationStore({ database, note }: Lent): InstallationStore {
  return {
    async workspaces() {
      const rows = await database.run("select team from slack_installations");
      return rows.map((row) => WorkspaceRow.parse(row).team);
    },
    async installation(team) {
      const [row] = await database.run("select content from slack_installations where team = $1", [
        team,
      ]);
      return row === undefined ? undefined : InstallationRow.parse(row).content;
    },
    async saveInstallation(team, content, actor) {
      await database.transaction(async (connection) => {
        await connection.run(
          `insert into slack_installations (team, content) values ($1, $2)
           on conflict (team) do update set content = excluded.content`,
          [team, content],
        );
        await note(connection, actor, { act: "install", details: { team } });
      });
    },
    async renewInstallation(team, read, content) {
      const rows = await database.run(
        "update slack_installations set content = $3 where team = $1 and content = $2 returning team",
        [team, read, content],
      );
      return rows.length === 1;
    },
    async forgetInstallation(team, actor) {
      await database.transaction(async (connection) => {
        for (const table of ["slack_installations", "slack_cards", "slack_channels"])
          await connection.run(`delete from ${table} where team = $1`, [team]);
        await note(connection, actor, { act: "uninstall", details: { team } });
      });
    },
  };
}
