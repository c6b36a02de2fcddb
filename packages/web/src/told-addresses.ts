import { slugOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { Addresses, FeedTokens } from "@rabat-process/core/ports/addresses";
import type { Site } from "./addresses.ts";
import { eventPath, feedPath, paths } from "./addresses.ts";
import { createFeedToken, hashFeedToken } from "./feed-token.ts";

/** What people are told in Slack of a site: where its pages and feeds are, and the address of a feed of their own. */
export function createToldAddresses(site: Site): {
  readonly addresses: (locale: Locale) => Addresses;
  readonly feedTokens: FeedTokens;
} {
  return {
    addresses: (locale) => ({
      page: site.address(paths.schedule[locale]),
      subscribe: site.address(paths.subscribe[locale]),
      feed: site.address(paths.feed[locale]),
      event: (event) => site.address(eventPath(slugOf(event))[locale]),
    }),
    feedTokens: {
      create() {
        const token = createFeedToken();
        return { hash: hashFeedToken(token), address: site.address(feedPath(token)) };
      },
    },
  };
}
