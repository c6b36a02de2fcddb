import type { DelegationCode } from "@rabat-process/events";
import {
  country,
  type CountryCode,
  isCountryCode,
  type TimeZoneId,
} from "@rabat-process/timezones";
import { found, refusal } from "@rabat-process/timezones/arguments";

/** The two partner organisations, which close on days of their own. */
export type Organisation = "EU" | "ECOWAS";

/** Whose holidays are known: one of the 57 countries, or one of the two partner organisations. */
export type ParticipantCode = CountryCode | Organisation;

/**
 * Brussels, Abuja, whose zone bears the name of Lagos, and of the permanent observers Geneva and Vienna: for IOM and UNHCR
 * https://mission-geneva.mfa.lt/mission-geneva/en/lithuania-and-international-organizations/areas-of-expertise/migration-and-humanitarian-issues
 * says so; for ICRC and UNODC nothing was read, as everybody knows.
 */
const seats: Readonly<Record<Exclude<DelegationCode, CountryCode>, TimeZoneId>> = {
  EU: "Europe/Brussels",
  ECOWAS: "Africa/Lagos",
  IOM: "Europe/Zurich",
  UNHCR: "Europe/Zurich",
  ICRC: "Europe/Zurich",
  UNODC: "Europe/Vienna",
};

/** @throws RangeError when it is neither a country of the Process nor one of the two organisations. */
export function checkParticipant(code: ParticipantCode): void {
  if (hasRecord(code)) return;
  throw refusal(
    code,
    `${found(code)} is no country of the Rabat Process: expected the ISO 3166-1 code of one of its 57 countries, such as "MA", or "EU" or "ECOWAS".`,
  );
}

/** Whether somebody has a record of holidays: observers and guests have none. */
export function hasRecord(code: unknown): code is ParticipantCode {
  return code === "EU" || code === "ECOWAS" || (typeof code === "string" && isCountryCode(code));
}

/** The clock of its capital or seat. */
export function zoneOf(code: DelegationCode): TimeZoneId {
  return isCountryCode(code) ? country(code).timeZone : seats[code];
}

/** Africa or Europe; an organisation counts for neither. */
export function regionOf(code: DelegationCode): "Africa" | "Europe" | undefined {
  return isCountryCode(code) ? country(code).region : undefined;
}
