import { toSubscribeLinks } from "@rabat-process/calendar";
import type { Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import { encode } from "uqr";
import { otherLocale, say } from "./locales/index.ts";
import { paths } from "./addresses.ts";
import { filterForm } from "./filter-form.ts";
import type { Filters } from "./filters.ts";
import { toSearch } from "./filters.ts";
import type { Html } from "./html.ts";
import { layout } from "./layout.ts";
import type { View } from "./view.ts";
import { inBothLanguages } from "./view.ts";

/** How to have the events in one's own calendar. */
export function subscribePage(view: View, filters: Filters): Html {
  const { locale, site } = view;
  const words = say(locale);
  const { subscription } = words;
  const other = otherLocale[locale];
  const search = toSearch(filters);
  const path = `${paths.feed[locale]}${search}`;
  const links = toSubscribeLinks(site.address(path), words.feedName);
  const self = inBothLanguages(paths.subscribe, search);
  return layout({
    ...view,
    title: words.subscribe,
    description: subscription.intro,
    self,
    feed: path,
    main: html`<div class="lead">
        <h1>${words.subscribe}</h1>
        <p>${subscription.intro}</p>
      </div>
      <section aria-labelledby="choose">
        <h2 id="choose">${subscription.choose}</h2>
        ${filterForm(site.link(paths.subscribe[locale]), filters, locale)}
      </section>
      <section aria-labelledby="take">
        <h2 id="take">${subscription.address}</h2>
        <p>
          <label for="address">${subscription.addressLabel}</label>
          <input id="address" type="url" readonly value="${site.address(path)}" />
        </p>
        <p>
          ${subscription.fileLanguage}
          <a href="${site.link(self[other])}" hreflang="${other}">${subscription.otherLanguage}</a>
        </p>
      </section>
      <section aria-labelledby="open">
        <h2 id="open">${subscription.open}</h2>
        <ul class="acts">
          ${(["webcal", "google", "outlook", "office365"] as const).map(
            (name) =>
              html`<li>
                <a class="do" href="${links[name]}" rel="noreferrer"
                  >${subscription.buttons[name]}</a
                >
              </li>`,
          )}
        </ul>
        <p>${subscription.other}</p>
        <p>${subscription.scan}</p>
        ${qrCode(site.address(self[locale]), subscription.scanLabel)}
      </section>
      <section aria-labelledby="personal">
        <h2 id="personal">${subscription.personal}</h2>
        <p>${subscription.personalHow}</p>
      </section>
      <section aria-labelledby="refresh">
        <h2 id="refresh">${subscription.refresh}</h2>
        <p>${subscription.refreshHow}</p>
        ${clients(locale)}
      </section>`,
  });
}

function clients(locale: Locale): Html {
  const { clients: rows, subscription } = say(locale);
  return html`<table class="stack">
    <thead>
      <tr>
        <th scope="col">${subscription.program}</th>
        <th scope="col">${subscription.interval}</th>
        <th scope="col">${subscription.advice}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([program, interval, advice]) =>
          html`<tr>
            <th scope="row">${program}</th>
            <td>${interval}</td>
            <td>${advice}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** One path of runs of dark squares: a fraction of the size of a square for each. */
function qrCode(address: string, label: string): Html {
  const { data, size } = encode(address, { ecc: "M", border: 2 });
  const runs = data.flatMap((row, y) => {
    const line = row.map((isDark) => (isDark ? "#" : " ")).join("");
    return [...line.matchAll(/#+/g)].map(
      ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    );
  });
  return html`<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}">
    <path fill="#000" d="${runs.join("")}" />
  </svg>`;
}
