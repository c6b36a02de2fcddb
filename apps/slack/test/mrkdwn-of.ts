/** Every text of a message that Slack reads for links and mentions. */
export function mrkdwnOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("type" in value && value.type === "mrkdwn" && "text" in value) return [String(value.text)];
  return Object.values(value).flatMap(mrkdwnOf);
}
