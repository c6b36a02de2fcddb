import { readSheet } from "../../src/files/read-sheet.ts";

/** What a file with links says of one person. */
export interface Invitation {
  readonly mailbox: string;
  /** The paths of the pages for an event and for the delegation. */
  readonly answer: string;
  readonly delegation: string;
}

/** The rows of the file for a mail merge. */
export async function readInvitations(file: Uint8Array): Promise<readonly Invitation[]> {
  const sheet = await readSheet(file);
  if (!sheet.ok) return [];
  return sheet.rows.flatMap((cells) => {
    const [answer, delegation] = ["/r/", "/d/"].map((path) =>
      cells.find((cell) => cell.includes(path)),
    );
    const mailbox = cells.find((cell) => cell.includes("@"));
    if (mailbox === undefined || answer === undefined || delegation === undefined) return [];
    return [{ mailbox, answer: pathOf(answer), delegation: pathOf(delegation) }];
  });
}

function pathOf(address: string): string {
  return new URL(address).pathname;
}
