import type { DoorRows } from "../src/doors.ts";

/** A door that keeps letters, some of which it is writing. What is done after its second file shouts. */
export const letters: DoorRows = {
  name: "letters",
  migrations: {
    folder: new URL("letters-migrations/", import.meta.url),
    steps: new Map([
      [
        2,
        async (connection) => {
          await connection.run("update letters set person = upper(person)");
        },
      ],
    ]),
  },
  tables: ["letters"],
  async release(connection) {
    await connection.run("update letters set written_by = null");
  },
  async isBusyWith(connection, { users }) {
    const rows = await connection.run("select person from letters where written_by is not null");
    return rows.some(({ person }) => users.includes(String(person)));
  },
  async erasePerson(connection, { users }) {
    const rows = await connection.run("delete from letters where person = $1 returning person", [
      ...users,
    ]);
    return rows.length;
  },
};
