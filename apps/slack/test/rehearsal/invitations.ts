import readWorkbook from "read-excel-file/universal";

/** What a file with links says of one person. */
export interface Invitation {
  readonly mailbox: string;
  /** The paths of the pages for an event and for the delegation. */
  readonly answer: string;
  readonly delegation: string;
}

/** The rows of the file for a mail merge: it is the workbook among those that are made. */
export async function readInvitations(file: Uint8Array): Promise<readonly Invitation[]> {
  if (!Buffer.from(file).includes("xl/workbook.xml")) return [];
  const [sheet] = await readWorkbook(new Uint8Array(file).buffer);
  return (sheet?.data ?? []).flatMap((row) => {
    const cells = row.filter((cell) => typeof cell === "string");
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
