import { theOperator } from "@rabat-process/core/ports/actor";
import type { Roles } from "@rabat-process/core/ports/roles";

/** Whoever may run commands may do what organisers may. */
export const operatorRoles: Roles = {
  isOrganiser: (person) => person === theOperator,
  organisers: () => Promise.resolve([]),
};
