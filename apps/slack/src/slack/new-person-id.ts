import { randomUUID } from "node:crypto";

/** An id that nobody has, of letters and digits alone. */
export function newPersonId(): string {
  return `p${randomUUID().replaceAll("-", "")}`;
}
