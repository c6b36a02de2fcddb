/** Where people meet online: how their addresses begin, and what the product is called. */
const platforms: readonly (readonly [RegExp, string])[] = [
  [/^https:\/\/(?:[\w-]+\.)?teams\.(?:microsoft|live)\.(?:com|us)\//i, "Microsoft Teams"],
  [/^https:\/\/(?:[\w-]+\.)*zoom(?:gov)?\.us\//i, "Zoom"],
  [/^https:\/\/meet\.google\.com\//i, "Google Meet"],
  [/^https:\/\/(?:[\w-]+\.)*webex\.com\//i, "Webex"],
  [/^https:\/\/(?:[\w-]+\.)?goto(?:meeting|webinar)?\.com\//i, "GoTo"],
  [/^https:\/\/meet\.jit\.si\//i, "Jitsi Meet"],
  [/^https:\/\/join\.skype\.com\//i, "Skype"],
];

/** The product whose address it is; undefined of any other address. */
export function platformOf(address: string): string | undefined {
  return platforms.find(([form]) => form.test(address))?.[1];
}

const addresses = /https:\/\/[^\s<>"')]+/g;

/** The first address in a text at which people join a meeting. */
export function findJoinUrl(text: string): string | undefined {
  return text.match(addresses)?.find((address) => platformOf(address) !== undefined);
}

/** What Google and Teams put around what they add. */
const added = [/^-::~[:~]*::-\n[^]*?^-::~[:~]*::-$/gm, /\n_{20,}\n[^]*?(?:\n_{20,}(?:\n|$)|$)/g];
/** Numbers and words with which people come in. */
const secret =
  /\b(?:pass ?code|password|meeting (?:id|number)|conference id|access code|dial[- ]?in|phone conference|mot de passe|code (?:secret|d.acc[eè]s)|(?:id|num[eé]ro) de (?:la )?r[eé]union)\b/i;

/**
 * A text without what only those who come may know: the joining addresses of meetings, and passwords and numbers beside
 * them. A text without such an address stays as it is.
 */
export function removeJoining(text: string): string {
  if (findJoinUrl(text) === undefined) return text;
  const rest = added.reduce(
    (kept, block) =>
      kept.replaceAll(block, (found) => (findJoinUrl(found) === undefined ? found : "\n")),
    `${text}\n`,
  );
  return rest
    .split("\n")
    .filter((line) => findJoinUrl(line) === undefined && !isSecret(line))
    .join("\n")
    .trim();
}

/** Such a word, with what it is behind it. */
function isSecret(line: string): boolean {
  const at = line.search(secret);
  return at !== -1 && /[\d:]/.test(line.slice(at));
}
