import type { Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import { say } from "./locales/index.ts";
import type { Site } from "./addresses.ts";
import { paths } from "./addresses.ts";
import type { Html } from "./html.ts";
import { layout, toPage } from "./layout.ts";
import { problemPage } from "./problem-page.ts";
import { protectionFor } from "./protection.ts";

/** What a browser shows when Slack sends it back: whether the app was installed, and what comes next. */
export function createInstallPages(site: Site) {
  return {
    headers: protectionFor(site),
    installed: (languages: string, workspace: string) =>
      textOf(installedPage({ site, locale: localeFor(languages) }, workspace)),
    notInstalled(languages: string, problem: "cancelled" | "expired" | "foreign" | "failed") {
      const locale = localeFor(languages);
      const { notInstalled } = say(locale).installPages;
      return textOf(problemPage({ site, locale }, notInstalled.title, notInstalled[problem]));
    },
  };
}

function installedPage(
  context: { readonly site: Site; readonly locale: Locale },
  workspace: string,
): Html {
  const { site, locale } = context;
  const words = say(locale);
  const { installedTitle, installed, next } = words.installPages;
  return layout({
    ...context,
    title: installedTitle,
    main: html`<h1>${installedTitle}</h1>
      <p>${installed(workspace)}</p>
      <p>${next}</p>
      <p><a href="${site.link(paths.permissions[locale])}">${words.permissions}</a></p>`,
  });
}

/** The first of our languages in an Accept-Language header (RFC 9110, 12.5.4), taken as it is ordered. */
function localeFor(languages: string): Locale {
  return /\b(en|fr)\b/i.exec(languages)?.[0].toLowerCase() === "fr" ? "fr" : "en";
}

async function textOf(page: Html): Promise<string> {
  return (await toPage(page)).text;
}
