import {
  country,
  countries,
  countryPhrase,
  isCountryCode,
  namePhrase,
} from "@rabat-process/timezones";
import type { Article, CountryCode, Locale, PhraseForm } from "@rabat-process/timezones";
import { checkLocale } from "@rabat-process/timezones/arguments";
import * as z from "zod";
import { Title } from "./text.ts";

/**
 * The organisations of the Process: two partners (https://www.rabat-process.org/en/about/partners) and four
 * permanent observers (https://rabat-process.org/en/activities/political-meetings/som-rabat-2024).
 */
const organisations = {
  EU: { role: "partner", name: { en: "European Union", fr: "Union européenne" } },
  ECOWAS: { role: "partner", name: { en: "ECOWAS", fr: "CEDEAO" } },
  IOM: { role: "observer", name: { en: "IOM", fr: "OIM" } },
  UNHCR: { role: "observer", name: { en: "UNHCR", fr: "HCR" } },
  ICRC: { role: "observer", name: { en: "ICRC", fr: "CICR" } },
  UNODC: { role: "observer", name: { en: "UNODC", fr: "ONUDC" } },
} as const;

type OrganisationCode = keyof typeof organisations;

/** Who answers as one: a country (ISO 3166-1 alpha-2) or an organisation of the Process. */
export type DelegationCode = CountryCode | OrganisationCode;

/** Every delegation: 57 countries, then 6 organisations. */
export const delegationCodes: readonly DelegationCode[] = [
  ...countries.map(({ code }) => code),
  ...Object.keys(organisations).filter(isOrganisationCode),
];

function isOrganisationCode(value: unknown): value is OrganisationCode {
  return typeof value === "string" && Object.hasOwn(organisations, value);
}

/** Whether something is the code of a delegation, in capitals: `CM`, `ECOWAS`; neither `EG` nor `SECRETARIAT`. */
export function isDelegationCode(value: unknown): value is DelegationCode {
  return isOrganisationCode(value) || (typeof value === "string" && isCountryCode(value));
}

/** Whether a delegation observes: Algeria, Libya, and the permanent observers. */
export function isObserver(code: DelegationCode): boolean {
  return (isOrganisationCode(code) ? organisations[code] : country(code)).role === "observer";
}

/** The name that the Process itself uses, in English or French. */
export function delegationName(code: DelegationCode, locale: Locale): string {
  checkLocale(locale);
  return isOrganisationCode(code) ? organisations[code].name[locale] : country(code).name[locale];
}

const articles: Record<OrganisationCode, Record<Locale, Article>> = {
  EU: { en: "the", fr: "la" },
  ECOWAS: { en: "", fr: "la" },
  IOM: { en: "", fr: "la" },
  UNHCR: { en: "", fr: "le" },
  ICRC: { en: "the", fr: "le" },
  UNODC: { en: "", fr: "la" },
};

/**
 * A delegation in a sentence, with its article and what stands before it: `pour ${delegationPhrase("SN", "the", "fr")}` is
 * “pour le Sénégal”.
 *
 * @example delegationPhrase("ECOWAS", "of", "fr") // "de la CEDEAO"
 */
export function delegationPhrase(code: DelegationCode, form: PhraseForm, locale: Locale): string {
  checkLocale(locale);
  return isOrganisationCode(code)
    ? namePhrase(organisations[code].name[locale], articles[code][locale], form, locale)
    : countryPhrase(code, form, locale);
}

/** The code of a delegation as a schema. */
export const DelegationCode = z
  .custom<DelegationCode>(isDelegationCode, {
    error: `expected the code of a delegation: a country such as CM, or ${Object.keys(organisations).join(", ")}`,
  })
  .meta({ type: "string", enum: [...delegationCodes] });

/** A delegation, the Secretariat of the Process, or somebody from outside by name. */
export const Party = z.union(
  [DelegationCode, z.literal("SECRETARIAT"), z.strictObject({ outsider: Title })],
  {
    error:
      "expected the code of a delegation such as CM, SECRETARIAT, or the name of somebody else as { outsider: { en: … } }",
  },
);
export type Party = z.infer<typeof Party>;
