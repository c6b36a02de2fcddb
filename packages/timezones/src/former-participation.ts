import type { BilingualName } from "./countries.ts";

/** A country that took part in the Rabat Process in another way than today. Months where no day is known. */
export interface FormerParticipation {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: BilingualName;
  readonly region: "Africa" | "Europe";
  readonly role: "partner";
  /** The last date for which a source counts it in this role. Nobody has published the day on which it ended. */
  readonly lastCounted: string;
  /** The first date for which a source counts the partners without it. */
  readonly firstMissing: string;
  readonly sources: readonly string[];
}

const declaration = "https://readkong.com/page/marrakesh-political-declaration-4613699";
const partnersNow = "https://www.rabat-process.org/en/about/partners";

/**
 * Countries that were partners and are not, or no longer as partners: Libya came back as an observer between January
 * and May 2018.
 */
export const formerParticipation: readonly FormerParticipation[] = [
  {
    code: "EG",
    name: { en: "Egypt", fr: "Égypte" },
    region: "Africa",
    role: "partner",
    lastCounted: "2014-11",
    firstMissing: "2018-05-02",
    sources: [
      "https://www.rabat-process.org/fr/a-propos-processus-de-rabat/136-etats-participants",
      "http://www.icmpd.org/our-work/migration-dialogues/rabat-process/participants/",
      declaration,
    ],
  },
  {
    code: "LY",
    name: { en: "Libya", fr: "Libye" },
    region: "Africa",
    role: "partner",
    lastCounted: "2014-11",
    firstMissing: "2018-01",
    sources: [
      "https://www.rabat-process.org/fr/a-propos-processus-de-rabat/136-etats-participants",
      "http://www.icmpd.org/our-work/migration-dialogues/rabat-process/participants/",
    ],
  },
  {
    code: "IS",
    name: { en: "Iceland", fr: "Islande" },
    region: "Europe",
    role: "partner",
    lastCounted: "2018-01",
    firstMissing: "2018-05-02",
    sources: [
      "https://www.rabat-process.org/fr/a-propos-processus-de-rabat/136-etats-participants",
      declaration,
    ],
  },
  {
    code: "GB",
    name: { en: "United Kingdom", fr: "Royaume-Uni" },
    region: "Europe",
    role: "partner",
    lastCounted: "2018-05-02",
    firstMissing: "2026-11",
    sources: [
      declaration,
      "https://www.rabat-process.org/fr/a-propos/nos-partenaires/345-nos-partenaires",
      partnersNow,
    ],
  },
];
