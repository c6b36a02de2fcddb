import type { Context } from "hono";

/** Who asks, as far as a server can know it. */
export type ClientOf = (context: Context) => string;

/**
 * The address from which a request came.
 *
 * @param trustProxy whether a proxy before this server, and nobody else, can reach it: then its last entry in
 *   X-Forwarded-For counts. Without a proxy anybody could write that header.
 */
export function createClientOf(trustProxy: boolean): ClientOf {
  return (context) => {
    const forwarded = context.req.header("X-Forwarded-For")?.split(",").at(-1)?.trim();
    if (trustProxy && forwarded !== undefined && forwarded !== "") return forwarded;
    const { incoming } = context.env as { incoming?: { socket?: { remoteAddress?: string } } };
    return incoming?.socket?.remoteAddress ?? "unknown";
  };
}
