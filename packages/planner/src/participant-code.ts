import {
  country,
  type CountryCode,
  isCountryCode,
  type TimeZoneId,
} from "@rabat-process/timezones";

/** The two partner organisations, which close on days of their own. */
export type Organisation = "EU" | "ECOWAS";

/** Who may take part in a meeting: one of the 57 countries, or one of the two partner organisations. */
export type ParticipantCode = CountryCode | Organisation;

/** Brussels and Abuja, whose zone bears the name of Lagos. */
const seats: Readonly<Record<Organisation, TimeZoneId>> = {
  EU: "Europe/Brussels",
  ECOWAS: "Africa/Lagos",
};

/** @throws RangeError when it is neither a country of the Process nor one of the two organisations. */
export function checkParticipant(code: ParticipantCode): void {
  if (isOrganisation(code) || isCountryCode(code)) return;
  throw new RangeError(
    `${JSON.stringify(code)} is no country of the Rabat Process: expected the ISO 3166-1 code of one of its 57 countries, such as "MA", or "EU" or "ECOWAS".`,
  );
}

/** The clock of its capital or seat. */
export function zoneOf(code: ParticipantCode): TimeZoneId {
  return isOrganisation(code) ? seats[code] : country(code).timeZone;
}

/** Africa or Europe; an organisation counts for neither. */
export function regionOf(code: ParticipantCode): "Africa" | "Europe" | undefined {
  return isOrganisation(code) ? undefined : country(code).region;
}

function isOrganisation(value: unknown): value is Organisation {
  return value === "EU" || value === "ECOWAS";
}
