/** What the log says of what stands beside an act, in English. */
export const logEn = {
  selected: { true: "selected", false: "not selected" },
  flags: {
    confirmed: { on: "confirmed", off: "no longer confirmed" },
    focal_point: { on: "focal point", off: "no longer focal point" },
    reminders: { on: "wants reminders", off: "wants no reminders" },
    week_note: { on: "wants the Monday note", off: "wants no Monday note" },
  },
  left: "left the delegation",
  language: (name: string) => `language: ${name}`,
  count: (count: number) => `number: ${count}`,
  scopes: { all: "all events", "yes-and-maybe": "what the delegation attends, or perhaps" },
};
