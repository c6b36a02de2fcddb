/** What organisers read of a delegation over the years. */
export const delegationsEn = {
  coming: "To come",
  noneComing: "Nothing to come was announced.",
  silent: "No answer",
  /** How many events of a year it answered how; whether it came nobody counted. */
  year: (
    year: number,
    { yes, maybe, no, waiting, silent }: Readonly<Record<Reply, number>>,
  ): string =>
    `${year}: ${[
      `${yes} “will attend”`,
      `${maybe} “maybe”`,
      `${no} “will not attend”`,
      ...(waiting === 0 ? [] : [`${waiting} without a place`]),
      `${silent} without an answer`,
    ].join(", ")}`,
  more: (count: number) => `and ${count} more`,
};

/** How an answer is counted. */
export type Reply = "yes" | "maybe" | "no" | "waiting" | "silent";
