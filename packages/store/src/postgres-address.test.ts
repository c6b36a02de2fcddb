import fc from "fast-check";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { readPostgresAddress } from "./postgres-address.ts";

/** What the driver makes of an address. */
function driven(text: string) {
  const read = readPostgresAddress(text);
  if (read === undefined) return undefined;
  const { host, port, user, password, database } = new pg.Client(read.url);
  return { host, port, user, password, database, name: read.name };
}

describe("the address of a PostgreSQL database", () => {
  it.each([
    [
      "postgres://rabat:secret@db.example.org:5433/rabat",
      { host: "db.example.org", port: 5433, user: "rabat", password: "secret", database: "rabat" },
    ],
    ["postgres://rabat:S3cret#pw@db/rabat", { host: "db", password: "S3cret#pw" }],
    ["postgres://rabat:a/b?c@d:e@db/rabat", { host: "db", password: "a/b?c@d:e" }],
    ["postgres://rabat:50%@db/rabat", { password: "50%" }],
    ["postgres://rabat:a%23b@db/rabat", { password: "a#b" }],
    ["postgresql://rabat@[::1]:5432/rabat", { host: "::1", port: 5432, user: "rabat" }],
    [
      "postgres://rabat@db/rabat?sslmode=verify-full&application_name=/x",
      { host: "db", name: "the PostgreSQL database db/rabat" },
    ],
    [
      "postgres:///rabat?host=/var/run/postgresql",
      { host: "/var/run/postgresql", name: "the PostgreSQL database /var/run/postgresql/rabat" },
    ],
    [
      "postgres://rabat@/rabat?host=/var/run/postgresql",
      { host: "/var/run/postgresql", user: "rabat" },
    ],
  ])("%s", (text, expected) => {
    expect(driven(text)).toMatchObject(expected);
  });

  it.each([
    "mysql://rabat:secret@db/rabat",
    "postgres://db",
    "postgres://rabat:secret@db/",
    "postgres:///rabat",
    "postgres://rabat:secret@db:port/rabat",
    "postgres://rabat:secret@db/rabat#here",
    "db.example.org",
    "",
  ])("is not %s", (text) => {
    expect(readPostgresAddress(text)).toBeUndefined();
  });

  it("keeps every password, as it is or encoded", () => {
    const password = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((text) => !/%[\da-f]{2}/i.test(text));
    fc.assert(
      fc.property(password, (text) => {
        const typed = driven(`postgres://rabat:${text}@db:5432/rabat`);
        const encoded = driven(`postgres://rabat:${encodeURIComponent(text)}@db:5432/rabat`);
        const expected = { host: "db", port: 5432, user: "rabat", password: text };
        expect(typed).toMatchObject(expected);
        expect(encoded).toMatchObject(expected);
      }),
    );
  });
});
