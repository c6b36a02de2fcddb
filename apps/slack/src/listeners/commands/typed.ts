/** An address that Slack recognised, with the text that was typed where that is not the address itself. */
const address = /<((?:https?|mailto|tel):[^|>]*)(?:\|([^>]*))?>/g;
const entity = /&(amp|lt|gt);/g;
const characters = { amp: "&", lt: "<", gt: ">" } as const;

/**
 * The words behind a command as they were typed. Slack sends `&`, `<` and `>` as entities and, where the manifest says
 * `should_escape`, addresses as `<https://…|…>`. Channels (`<#C123|name>`) and people (`<@U123|name>`) stay as they are:
 * their ids are what a command needs.
 */
export function typedWords(text: string): string {
  return text
    .replaceAll(address, (_, target: string, label: string | undefined) => label ?? target)
    .replaceAll(entity, (_, name: keyof typeof characters) => characters[name]);
}

/** A channel that stands at the end of a command. */
export interface NamedChannel {
  /** What stands before it. */
  readonly before: string;
  /** The channel as it was written: `<#C123|name>`, or `#name` where Slack did not say which one that is. */
  readonly written: string;
  /** Slack's id of it; undefined where Slack did not say. */
  readonly id: string | undefined;
}

/** The channel at the end of some words; undefined where none is named there. */
export function channelAtEnd(words: string): NamedChannel | undefined {
  const found = /(?:^|\s)(<#([CG][A-Z0-9]+)(?:\|[^>]*)?>|#[^\s<>]+)\s*$/.exec(words);
  if (found === null) return undefined;
  return { before: words.slice(0, found.index), written: found[1] ?? "", id: found[2] };
}
