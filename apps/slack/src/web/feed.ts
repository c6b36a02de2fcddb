import { createHash } from "node:crypto";
import type { Context } from "hono";

/**
 * Answers with a calendar, or with 304 when the reader has these very bytes. The entity tag is made of the bytes,
 * so it is the same in every process and after every restart (RFC 9110 §8.8.3).
 */
export function sendCalendar(context: Context, text: string): Response {
  const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  const headers = {
    ETag: etag,
    "Cache-Control": "public, max-age=900",
    "Access-Control-Allow-Origin": "*",
  };
  if (matches(context.req.header("If-None-Match"), etag)) return context.body(null, 304, headers);
  return context.body(text, 200, { ...headers, "Content-Type": "text/calendar; charset=utf-8" });
}

/** If-None-Match of RFC 9110 §13.1.2: a list of tags, weak or strong, or `*`. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
