import type { Claim, Claims } from "@rabat-process/events/answers";
import { DelegationCode } from "@rabat-process/events";
import { Participant } from "@rabat-process/events/answers";
import { z } from "zod";
import type { ClaimStore } from "@rabat-process/core/ports/claims";
import type { Connection, Database } from "./database.ts";
import { json, Moment } from "./rows.ts";

/** What is known of a claim beside what stands in columns of its own. */
const Details = z.strictObject({
  people: z.array(Participant).exactOptional(),
  comment: z.string().exactOptional(),
  queuedAt: Moment.exactOptional(),
  pressedAt: z.number().exactOptional(),
});
const ClaimRow = z.object({
  delegation: DelegationCode,
  partstat: z.enum(["ACCEPTED", "TENTATIVE", "DECLINED"]),
  by: z.string(),
  at: Moment,
  details: json(Details),
});
const EventRow = z.object({ event: z.string() });

const columns = "delegation, partstat, by_user as by, at, details";

function readClaim(row: unknown): Claim {
  const { details, ...known } = ClaimRow.parse(row);
  return { ...known, ...details };
}

export function createClaimStore(database: Database): ClaimStore {
  return {
    claims: (uid) => claimsOn(database, uid),
    async claimsBy(user) {
      const rows = await database.run(
        `select event, ${columns} from claims where by_user = $1 order by event`,
        [user],
      );
      return rows.map((row) => ({ ...EventRow.parse(row), ...readClaim(row) }));
    },
  };
}

/** The claims on an event, by delegation, the oldest first. */
export async function claimsOn(connection: Connection, uid: string): Promise<Claims> {
  const sql = `select ${columns} from claims where event = $1 order by delegation, at, by_user`;
  return (await connection.run(sql, [uid])).map(readClaim);
}

/** Writes the claims that a decision made or changed, and deletes those that it left out: they are decided. */
export async function writeClaims(
  connection: Connection,
  uid: string,
  { before, after }: { before: Claims; after: Claims },
): Promise<void> {
  const isSameMaker = (one: Claim, other: Claim) =>
    one.by === other.by && one.delegation === other.delegation;
  for (const gone of before.filter((claim) => !after.some((kept) => isSameMaker(kept, claim))))
    await connection.run(
      "delete from claims where event = $1 and delegation = $2 and by_user = $3",
      [uid, gone.delegation, gone.by],
    );
  for (const claim of after.filter((candidate) => !before.includes(candidate)))
    await connection.run(
      `insert into claims (event, delegation, by_user, partstat, at, details) values ($1, $2, $3, $4, $5, $6)
       on conflict (event, delegation, by_user) do update
         set partstat = excluded.partstat, at = excluded.at, details = excluded.details`,
      [uid, claim.delegation, claim.by, claim.partstat, claim.at, detailsOf(claim)],
    );
}

/** What could not be read again is not written. */
function detailsOf({ people, comment, queuedAt, pressedAt }: Claim): string {
  const details = {
    ...(people !== undefined && { people }),
    ...(comment !== undefined && { comment }),
    ...(queuedAt !== undefined && { queuedAt }),
    ...(pressedAt !== undefined && { pressedAt }),
  };
  return JSON.stringify(Details.parse(details));
}
