/** The address of a PostgreSQL database, in which a password may have any character. */
export interface PostgresAddress {
  /** As the driver takes it. */
  readonly url: string;
  /** How messages call it: without user, password and settings. */
  readonly name: string;
}

const parts =
  /^(?<scheme>postgres(?:ql)?:\/\/)(?:(?<user>[^:@/?#]*)(?::(?<password>.*))?@)?(?<host>[^@/?#]*)\/(?<database>[^@/?#]+)(?:\?(?<settings>[^@#]*))?$/s;

/**
 * Reads `postgres://user:password@host:port/database?sslmode=verify-full&sslrootcert=/etc/ssl/ca.pem`; `?host=/run/postgresql`
 * names the folder of a socket. A password may be percent-encoded or not: `#`, `?`, `/` and `@` stay what they are.
 *
 * @returns undefined where a text is none
 */
export function readPostgresAddress(text: string): PostgresAddress | undefined {
  const found = parts.exec(text)?.groups;
  if (found === undefined) return undefined;
  const { scheme = "", user, password, host = "", database = "", settings } = found;
  const secret = password === undefined ? "" : `:${encode(password)}`;
  const who = user === undefined ? "" : `${encode(user)}${secret}@`;
  const url = `${scheme}${who}${host}/${database}${settings === undefined ? "" : `?${settings}`}`;
  const where = host === "" ? new URLSearchParams(settings).get("host") : host;
  // Where neither names a host, the driver would ask this machine, which nobody has said.
  if (where === null || !URL.canParse(url.replace(`${host}/`, "host/"))) return undefined;
  if (host !== "" && !URL.canParse(url)) return undefined;
  return { url, name: `the PostgreSQL database ${where}/${database}` };
}

/** Encodes what may not stand in an address, and leaves what is encoded. */
function encode(text: string): string {
  return text.replaceAll(/%(?![\da-f]{2})|[^\w.~%-]+/gi, encodeURIComponent);
}
