import { z } from "zod";
import type { Account, AccountStore } from "@rabat-process/core/ports/accounts";
import type { Database } from "./database.ts";

const AccountRow = z.object({
  door: z.string(),
  id: z.string(),
  workspace: z.string().nullable(),
  person: z.string(),
});
const columns = "door, id, workspace, person";

function readAccount(row: unknown): Account {
  const { workspace, ...account } = AccountRow.parse(row);
  return { ...account, ...(workspace !== null && { workspace }) };
}

/** By which accounts people come. */
export function createAccountStore(database: Database): AccountStore {
  return {
    async account(door, id) {
      const [row] = await database.run(
        `select ${columns} from accounts where door = $1 and id = $2`,
        [door, id],
      );
      return row === undefined ? undefined : readAccount(row);
    },
    async saveAccount({ door, id, workspace, person }) {
      const [row] = await database.run(
        `insert into accounts (${columns}) values ($1, $2, $3, $4)
         on conflict (door, id) do update set workspace = coalesce(accounts.workspace, excluded.workspace)
         returning ${columns}`,
        [door, id, workspace ?? null, person],
      );
      return readAccount(row);
    },
    async accountsOf(person) {
      const rows = await database.run(
        `select ${columns} from accounts where person = $1 order by door, id`,
        [person],
      );
      return rows.map(readAccount);
    },
    async accountsAt(door) {
      return (await database.run(`select ${columns} from accounts where door = $1`, [door])).map(
        readAccount,
      );
    },
  };
}
