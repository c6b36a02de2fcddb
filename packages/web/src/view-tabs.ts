import { html } from "hono/html";
import { monthPath, paths, yearPath } from "./addresses.ts";
import type { Html } from "./html.ts";
import { scheduleWords } from "./locales/index.ts";
import type { View } from "./view.ts";

interface Tabs {
  readonly current: "list" | "month" | "year";
  /** The month and the year to which the others lead, such as 2027-06 and 2027. */
  readonly month: string;
  readonly year: string;
  readonly search: string;
}

/** The same events as a list, as a month and as a year. */
export function viewTabs({ site, locale }: View, { current, month, year, search }: Tabs): Html {
  const words = scheduleWords[locale].views;
  const ways = [
    ["list", paths.schedule],
    ["month", monthPath(month)],
    ["year", yearPath(year)],
  ] as const;
  return html`<nav aria-label="${words.label}">
    <ul class="bar">
      ${ways.map(
        ([name, path]) =>
          html`<li>
            <a
              href="${site.link(`${path[locale]}${search}`)}"
              ${name === current ? html`aria-current="page"` : ""}
              >${words[name]}</a
            >
          </li>`,
      )}
      <li class="jump"><a href="#find">${words.find}</a></li>
    </ul>
  </nav>`;
}
