/** Who works with the app in the rehearsal, and where. */
export const organisers = ["U0ORGA", "U0ORGB"] as const;
/** Speaks French, and looks at what is in French. */
export const frenchOrganiser = organisers[1];

export const channels = ["C0PLENARY", "C0CALENDRIER", "C0EXPERTS"] as const;
export const frenchChannel = channels[1];

/** The delegations that take part, as they are called. */
export const delegations = {
  SN: "Senegal",
  FR: "France",
  CM: "Cameroon",
  SE: "Sweden",
  MA: "Morocco",
  GH: "Ghana",
  ML: "Mali",
} as const;
export type Code = keyof typeof delegations;
export const codes = Object.keys(delegations) as [Code, ...Code[]];
/** The delegations of which two members are confirmed at first. Of the others the Secretariat knows nobody. */
export const settled = codes.filter((code) => code !== "ML") as [Code, ...Code[]];

/** The themes of the events, in turn. */
export const themes = [1, 4] as const;
export type Theme = (typeof themes)[number];

export function isCode(text: string): text is Code {
  return Object.hasOwn(delegations, text);
}

export function codeOf(name: string): Code | undefined {
  return codes.find((code) => delegations[code] === name);
}

/** Three people of each delegation, and some who have not said yet where they belong. */
export const delegates: readonly [string, ...string[]] = [
  "U0NEW1",
  "U0NEW2",
  ...codes.flatMap((code) => [1, 2, 3].map((number) => `U0${code}${number}`)),
];

/** People without Slack, as the list of contacts has them. */
export const contacts = (["SN", "SN", "FR", "MA", "GH"] as const).map((code, index) => ({
  code: code satisfies Code,
  name: `Guest ${index + 1}`,
  mailbox: `guest${index + 1}@ministry.example`,
}));

/** People of one large delegation, who do nothing. */
export const crowd = Array.from(
  { length: 19 },
  (_, index) => `U1CROWD${String(index).padStart(2, "0")}`,
);

/** Whom a person of the rehearsal answers for at first. */
export function homeOf(user: string): Code | undefined {
  return codes.find((code) => user.startsWith(`U0${code}`));
}
