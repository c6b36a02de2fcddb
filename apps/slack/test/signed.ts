import { createHmac } from "node:crypto";

export const signingSecret = "0123456789abcdef0123456789abcdef";

/** The headers by which Slack signs what it sends, now or at another time, in milliseconds since 1970. */
export function signedHeaders(body: string, at = Date.now()): Record<string, string> {
  const time = String(Math.floor(at / 1000));
  const signature = createHmac("sha256", signingSecret).update(`v0:${time}:${body}`).digest("hex");
  return {
    "Content-Type": "application/x-www-form-urlencoded",
    "X-Slack-Request-Timestamp": time,
    "X-Slack-Signature": `v0=${signature}`,
  };
}
