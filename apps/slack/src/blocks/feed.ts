import { sentences } from "@rabat-process/core/sentences/index";
import type { DelegationCode } from "@rabat-process/events";
import { delegationPhrase } from "@rabat-process/events/words";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { ids } from "./ids.ts";
import type { Message } from "./message.ts";
import { actions, button, note, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { toMrkdwn } from "./render-sentence.ts";

/** The feed for all, and the buttons that make one for a delegation. */
export function feedLinks(view: {
  /** The page that says how to subscribe. */
  readonly subscribe: string;
  readonly feed: string;
  readonly delegation: DelegationCode | undefined;
  /** Whether an organiser confirmed that the reader answers for it: only then it can have a feed. */
  readonly confirmed: boolean;
  readonly locale: Locale;
}): Message {
  const { subscribe, feed, delegation, confirmed, locale } = view;
  const words = say(locale).feed;
  const { noFeed } = sentences[locale].members;
  if (delegation === undefined)
    return note(`${words.open(subscribe, feed)}\n\n${noFeed["unknown-delegation"]}`);
  if (!confirmed)
    return note(
      `${words.open(subscribe, feed)}\n\n${toMrkdwn(noFeed.unconfirmed(delegation), { locale })}`,
    );
  return {
    text: words.title,
    blocks: [
      section(words.open(subscribe, feed)),
      section(escapeMrkdwn(words.personal(delegationPhrase(delegation, "the", locale)))),
      actions("feed", [
        button({
          action: ids.makeFeed("yes-and-maybe"),
          value: delegation,
          text: words.make,
          primary: true,
        }),
        button({ action: ids.makeFeed("all"), value: delegation, text: words.makeAll }),
        button({ action: ids.revokeFeed, value: delegation, text: words.revoke }),
      ]),
    ],
  };
}

/** The address of a new feed: shown once. */
export function newFeed(address: string, locale: Locale): Message {
  return note(say(locale).feed.made(address));
}
