/** What organisers read of meetings of other processes that fall into the week of one of ours. */
export const clashesEn = {
  sameDay: (calendar: string, meeting: string, when: string) =>
    `*The same days*: ${calendar}, ${meeting}, ${when}`,
  sameWeek: (calendar: string, meeting: string, when: string) =>
    `The same week: ${calendar}, ${meeting}, ${when}`,
  /** Who takes part in both processes. */
  both: (names: string, count: number) => `Invited to both (${count}): ${names}`,
  others: (count: number) => `${count} others`,
  more: (count: number) => `And ${count} more in this week.`,
  away: (calendar: string, readAt: string | undefined) =>
    readAt === undefined
      ? `The calendar “${calendar}” cannot be read, so clashes with it are not known.`
      : `The calendar “${calendar}” has not been readable since ${readAt}, and may have changed.`,
};
