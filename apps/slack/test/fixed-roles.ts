import type { Roles } from "@rabat-process/core/ports/roles";

/** Organisers who stay the same as long as the app runs. */
export function createRoles(users: readonly string[]): Roles {
  return { isOrganiser: (user) => users.includes(user), organisers: () => Promise.resolve(users) };
}
