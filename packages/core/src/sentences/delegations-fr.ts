import type { delegationsEn } from "./delegations-en.ts";

/** What organisers read of a delegation over the years, in French. */
export const delegationsFr: typeof delegationsEn = {
  coming: "À venir",
  noneComing: "Aucun événement à venir n’a été annoncé.",
  silent: "Sans réponse",
  year: (year, { yes, maybe, no, waiting, silent }) => {
    const counts = [
      `${yes} « Participera »`,
      `${maybe} « Peut-être »`,
      `${no} « Ne participera pas »`,
      waiting === 0 ? "" : `${waiting} sans place`,
      `${silent} sans réponse`,
    ];
    return `${year} : ${counts.filter((count) => count !== "").join(", ")}`;
  },
  more: (count) => `et ${count} de plus`,
};
