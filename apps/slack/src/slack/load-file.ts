/** Reads a file that somebody sent to the app; undefined where Slack does not give it, or it is too large. */
export type LoadFile = (team: string, address: string) => Promise<Uint8Array | undefined>;

/** Larger than any event file: all events of twenty years take a tenth of it. */
const mostBytes = 1_000_000;
const timeout = 10_000;

/**
 * Reads files that people sent to the app. The token goes to the place where Slack keeps files and to no other, wherever
 * a message says that its file is.
 */
export function createLoadFile(
  tokenOf: (team: string) => Promise<string>,
  apiUrl: string | undefined,
): LoadFile {
  const { origin } = new URL(apiUrl ?? "https://files.slack.com");
  return async (team, address) => {
    if (!URL.canParse(address) || new URL(address).origin !== origin) return undefined;
    const response = await fetch(address, {
      headers: { Authorization: `Bearer ${await tokenOf(team)}` },
      // Without the permission, Slack leads to the page on which people log in.
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
    const length = Number(response.headers.get("content-length") ?? 0);
    if (!response.ok || length > mostBytes) {
      await response.body?.cancel();
      return undefined;
    }
    const bytes = await response.bytes();
    return bytes.length > mostBytes ? undefined : bytes;
  };
}
