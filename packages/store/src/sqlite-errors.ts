/** What a result code of SQLite means for whoever runs the app. https://sqlite.org/rescode.html */
export type SqliteTrouble = "busy" | "full" | "rights" | "damaged" | "disk";

/** The primary result codes; the extended ones have them in their lowest byte. */
const troubles: Readonly<Record<number, SqliteTrouble>> = {
  3: "rights",
  5: "busy",
  8: "rights",
  10: "disk",
  11: "damaged",
  13: "full",
  14: "rights",
  23: "rights",
  26: "damaged",
};

/** SQLITE_IOERR_SHMSIZE: there is no room for the index of the log. */
const noRoomForIndex = 4874;
/** SQLITE_IOERR_SHMOPEN: the index of the log cannot be opened. */
const indexNotOpened = 4618;

/** What is wrong by an error of `node:sqlite`; undefined where it is about a statement, or is no error of SQLite. */
export function troubleOf(error: unknown): SqliteTrouble | undefined {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number")
    return undefined;
  if (error.errcode === noRoomForIndex) return "full";
  if (error.errcode === indexNotOpened) return "rights";
  return troubles[error.errcode & 0xff];
}
