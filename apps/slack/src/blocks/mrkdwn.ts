/** Makes a text harmless in Slack's mrkdwn: no link, mention or `<!channel>` can hide in it. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A text that fits: cut at a word, with an ellipsis, where it has more than `limit` UTF-16 units. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** What a person reads of a text in mrkdwn: links by their words and address, no marks of Slack's own. */
export function plainText(mrkdwn: string): string {
  return mrkdwn
    .replaceAll(/<([^|<>]+)\|([^<>]+)>/g, (_, target: string, words: string) =>
      target.startsWith("http") && target !== words ? `${words} (${target})` : words,
    )
    .replaceAll(/<([^<>]+)>/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
