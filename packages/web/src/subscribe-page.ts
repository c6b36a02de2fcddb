import { toSubscribeLinks } from "@rabat-process/calendar";
import type { Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import { encode } from "uqr";
import { otherLocale, say, scheduleWords } from "./locales/index.ts";
import { paths } from "./addresses.ts";
import { chosenParts, titleWith } from "./choice.ts";
import { filterForm } from "./filter-form.ts";
import type { Filters } from "./filters.ts";
import { toSearch } from "./filters.ts";
import type { Html } from "./html.ts";
import { layout } from "./layout.ts";
import { scheduleHead } from "./schedule-head.ts";
import type { View } from "./view.ts";
import { inBothLanguages } from "./view.ts";

/** How to have the events in one's own calendar: one press for most, the address for everybody else, and a choice. */
export function subscribePage(view: View, filters: Filters): Html {
  const { locale, site } = view;
  const { subscribe, subscription } = say(locale);
  const search = toSearch(filters);
  const path = paths.subscribe[locale];
  return layout({
    ...view,
    title: titleWith(subscribe, filters, locale),
    description: subscription.intro,
    self: inBothLanguages(paths.subscribe, search),
    feed: `${paths.feed[locale]}${search}`,
    head: scheduleHead(view, filters),
    main: html`<div class="lead">
        <h1>${scheduleWords[locale].subscribe}</h1>
        <p>${subscription.intro}</p>
        <div id="list">
          ${chosenParts(view, path, { filters, country: undefined })} ${openLinks(view, search)}
        </div>
      </div>
      ${byAddress(view, search)}
      <section aria-labelledby="choose">
        <h2 id="choose">${subscription.choose}</h2>
        ${filterForm({
          ...{ filters, locale, labelledBy: "choose", apply: subscription.apply },
          action: `${site.link(path)}#list`,
        })}
      </section>
      <section aria-labelledby="personal">
        <h2 id="personal">${subscription.personal}</h2>
        <p>${subscription.personalHow}</p>
      </section>
      <section aria-labelledby="refresh">
        <h2 id="refresh">${subscription.refresh}</h2>
        <p>${subscription.refreshHow}</p>
        <details>
          <summary>${subscription.intervals}</summary>
          ${clients(locale)}
        </details>
      </section>
      <section aria-labelledby="telephone">
        <h2 id="telephone">${subscription.telephone}</h2>
        <p>${subscription.scan}</p>
        ${qrCode(site.address(`${path}${search}`), subscription.scanLabel)}
      </section>`,
  });
}

/** The calendars that open an address by one press. */
function openLinks({ locale, site }: View, search: string): Html {
  const { feedName, subscription } = say(locale);
  const links = toSubscribeLinks(site.address(`${paths.feed[locale]}${search}`), feedName);
  return html`<ul class="acts">
    ${(["webcal", "google", "outlook", "office365"] as const).map(
      (name, index) =>
        html`<li>
          <a class="${index === 0 ? "go" : "do"}" href="${links[name]}" rel="noreferrer"
            >${subscription.buttons[name]}</a
          >
        </li>`,
    )}
  </ul>`;
}

function byAddress({ locale, site }: View, search: string): Html {
  const { subscription } = say(locale);
  const other = otherLocale[locale];
  return html`<section aria-labelledby="take">
    <h2 id="take">${subscription.address}</h2>
    <p>${subscription.other}</p>
    <p>
      <label for="address">${subscription.addressLabel}</label>
      <textarea id="address" class="line-to-copy" rows="1" readonly>
${site.address(`${paths.feed[locale]}${search}`)}</textarea>
    </p>
    <p>
      <a href="${site.link(`${paths.subscribe[other]}${search}`)}" hreflang="${other}"
        >${subscription.otherLanguage}</a
      >
    </p>
  </section>`;
}

function clients(locale: Locale): Html {
  const { clients: rows, subscription } = say(locale);
  return html`<table class="pair" aria-labelledby="refresh">
    <thead>
      <tr>
        <th scope="col">${subscription.program}</th>
        <th scope="col">${subscription.interval}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([program, interval, advice]) =>
          html`<tr>
            <th scope="row">${program}</th>
            <td>${interval}${advice === "" ? "" : html`<small>${advice}</small>`}</td>
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
