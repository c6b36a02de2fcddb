import { html } from "hono/html";
import { paths } from "./addresses.ts";
import type { Filters } from "./filters.ts";
import { toSearch } from "./filters.ts";
import type { Html } from "./html.ts";
import { say } from "./locales/index.ts";
import { scheduleStylePath } from "./schedule-style.ts";
import type { View } from "./view.ts";

/** What stands in the head of every page that lists events: its style, and its news for news readers. */
export function scheduleHead({ site, locale }: View, filters: Filters): Html {
  return html`<link rel="stylesheet" href="${site.link(scheduleStylePath)}" />
    <link
      rel="alternate"
      type="application/atom+xml"
      title="${say(locale).feedName}"
      href="${site.address(`${paths.atom[locale]}${toSearch(filters)}`)}"
    />
    ${filters.text === undefined ? "" : html`<meta name="robots" content="noindex" />`}`;
}
