import { html } from "hono/html";
import { descriptionPath, eventsPath, paths } from "./addresses.ts";
import { titleWith } from "./choice.ts";
import { filterForm, select } from "./filter-form.ts";
import { toSearch, withNames } from "./filters.ts";
import type { Html } from "./html.ts";
import { layout } from "./layout.ts";
import { scheduleWords } from "./locales/index.ts";
import type { EmbedChoice } from "./queries.ts";
import { scheduleHead } from "./schedule-head.ts";
import { mailTo } from "./sender.ts";
import type { View } from "./view.ts";
import { inBothLanguages } from "./view.ts";

/**
 * How to show the coming meetings on another site, with the line to copy.
 *
 * @param embedders the origins of the sites that may
 */
export function onYourSitePage(
  view: View,
  choice: EmbedChoice,
  embedders: readonly string[],
): Html {
  const { locale } = view;
  const { filters, colours } = choice;
  const words = scheduleWords[locale].onYourSite;
  const search = withNames(toSearch(filters), { colours });
  return layout({
    ...view,
    title: titleWith(words.title, filters, locale),
    description: words.intro,
    self: inBothLanguages(paths.onYourSite),
    asChosen: inBothLanguages(paths.onYourSite, search),
    head: scheduleHead(view, filters),
    main: html`<div class="lead">
        <h1>${words.title}</h1>
        <p>${words.intro}</p>
      </div>
      <section aria-labelledby="choose">
        <h2 id="choose">${words.choose}</h2>
        ${choiceForm(view, choice)}
      </section>
      ${lineToCopy(view, search)} ${allowed(view, embedders)} ${withoutFrame(view, choice)}`,
  });
}

function choiceForm({ site, locale }: View, { filters, colours }: EmbedChoice): Html {
  const words = scheduleWords[locale].onYourSite;
  return filterForm({
    ...{ filters, locale, labelledBy: "choose", apply: words.apply },
    action: `${site.link(paths.onYourSite[locale])}#list`,
    more: select({
      ...{ name: "colours", label: words.colours, chosen: colours },
      options: [
        ["", words.colourNames.auto],
        ["light", words.colourNames.light],
        ["dark", words.colourNames.dark],
      ],
    }),
  });
}

function lineToCopy({ site, locale }: View, search: string): Html {
  const words = scheduleWords[locale].onYourSite;
  const path = `${paths.embed[locale]}${search}`;
  const title = scheduleWords[locale].embed.title;
  const address = site.address(path).replaceAll("&", "&amp;");
  const line = `<iframe src="${address}" title="${title}" width="100%" height="600" loading="lazy" frameborder="0"></iframe>`;
  return html`<section id="list" aria-labelledby="copy">
    <h2 id="copy">${words.copy}</h2>
    <label for="line">${words.line}</label>
    <textarea id="line" class="line-to-copy" rows="4" readonly>${line}</textarea>
    <p><a href="${site.link(path)}">${words.look}</a></p>
  </section>`;
}

/** Who may show it, and whom to ask. */
function allowed({ site, locale }: View, embedders: readonly string[]): Html {
  const words = scheduleWords[locale].onYourSite;
  const { mailbox } = site.sender;
  return html`<section aria-labelledby="allowed">
    <h2 id="allowed">${words.allowed}</h2>
    <p>${words.allowedHow}</p>
    ${
      embedders.length === 0
        ? html`<p>${words.allowedNone}</p>`
        : html`<p>${words.allowedSites}</p>
            <ul>
              ${embedders.map((origin) => html`<li>${origin.replace(/^https?:\/\//, "")}</li>`)}
            </ul>`
    }
    ${
      mailbox === undefined
        ? ""
        : html`<p><a href="${mailTo(mailbox, words.title)}">${words.ask}</a></p>`
    }
  </section>`;
}

/** What a web master can read instead. */
function withoutFrame({ site, locale }: View, { filters }: EmbedChoice): Html {
  const words = scheduleWords[locale].onYourSite;
  const search = toSearch(filters);
  const ways = [
    [`${paths.feed[locale]}${search}`, words.forms.feed],
    [`${paths.atom[locale]}${search}`, words.forms.atom],
    [`${eventsPath}${search}`, words.forms.json],
    [descriptionPath, words.forms.description],
  ] as const;
  return html`<section aria-labelledby="other">
    <h2 id="other">${words.other}</h2>
    <p>${words.otherHow}</p>
    <ul>
      ${ways.map(([path, name]) => html`<li><a href="${site.link(path)}">${name}</a></li>`)}
    </ul>
  </section>`;
}
