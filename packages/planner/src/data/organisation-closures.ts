import type { Organisation } from "../participant-code.ts";

/** When the two organisations close, as rules like those of the countries, each with its evidence. */
export const organisationClosures: Readonly<
  Record<Organisation, { readonly rules: readonly string[]; readonly source: string }>
> = {
  EU: {
    rules: [
      "01-01 | New Year’s Day | Jour de l’An",
      "01-02 | Day after New Year’s Day | Lendemain du jour de l’An",
      "easter-3 | Maundy Thursday | Jeudi saint",
      "easter-2 | Good Friday | Vendredi saint",
      "easter+1 | Easter Monday | Lundi de Pâques",
      "05-01 | Labour Day | Fête du Travail",
      "05-09 | Anniversary of the Schuman Declaration | Anniversaire de la déclaration Schuman",
      "easter+39 | Ascension Day | Ascension",
      "easter+40 | Day after Ascension Day | Lendemain de l’Ascension",
      "easter+50 | Whit Monday | Lundi de Pentecôte",
      "07-21 | Belgian National Holiday | Fête nationale belge",
      "08-15 | Assumption | Assomption",
      "11-01 | All Saints’ Day | Toussaint",
      "11-02 | All Souls’ Day | Jour des Morts",
      "12-24 ×8 | End-of-year days | Jours de fin d’année",
    ],
    source:
      "Commission Decision of 25 May 2021 (OJ 2021/C 201 I/02), Brussels, for 2023; carried on to other years, whose own lists may differ",
  },
  // No list of the ECOWAS Commission was found: the federal holidays of Nigeria, where it sits, hold for it as well.
  ECOWAS: {
    rules: ["05-28 | ECOWAS Day | Journée de la CEDEAO"],
    source: "assumed: the ECOWAS Treaty was signed on 28 May 1975; no list of its closures was found",
  },
};
