import type { Locale } from "@rabat-process/timezones";
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { chromium } from "playwright-core";

/** Delegations have a phone in their hand. A guide shows it at this width, of which a sharp screen has more pixels. */
const screens = {
  phone: { viewport: { width: 420, height: 860 }, deviceScaleFactor: 1.5 },
  desk: { viewport: { width: 760, height: 860 }, deviceScaleFactor: 1 },
} as const;
export type Screen = keyof typeof screens;

/** More than that is no picture for a guide: show less, or on a smaller screen. */
const mostBytes = 200_000;

/** Makes pictures for the guides in one language. */
export class Studio {
  readonly locale: Locale;
  readonly #browser: Browser;
  readonly #folder: string;

  private constructor(locale: Locale, browser: Browser, folder: string) {
    this.locale = locale;
    this.#browser = browser;
    this.#folder = folder;
  }

  static async open(options: {
    readonly locale: Locale;
    readonly executablePath: string;
    readonly folder: string;
  }): Promise<Studio> {
    const { locale, executablePath, folder } = options;
    mkdirSync(folder, { recursive: true });
    const browser = await chromium.launch({
      executablePath,
      // Containers have no user namespaces for the sandbox; the pages are on this machine.
      args: ["--no-sandbox"],
      // The fields for dates speak the language of the browser, whatever that of the page.
      env: { ...process.env, LANGUAGE: locale === "fr" ? "fr" : "en_GB" },
    });
    return new Studio(locale, browser, folder);
  }

  async page(screen: Screen): Promise<Page> {
    const page = await this.#browser.newPage({ ...screens[screen], locale: this.locale });
    page.setDefaultTimeout(10_000);
    return page;
  }

  /** Writes a picture of a part of a page, or of the page as far as the screen shows it, with this style added. */
  async photograph(what: Locator | Page, name: string, style = ""): Promise<void> {
    const path = join(this.#folder, `${name}.png`);
    await what.screenshot({ path, style, animations: "disabled" });
    const { size } = statSync(path);
    console.log(`${path}  ${(size / 1000).toFixed(0)} kB`);
    if (size > mostBytes) throw new RangeError(`${path} has ${size} bytes, more than ${mostBytes}`);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
