import type { Locator } from "playwright-core";
import { sentences } from "@rabat-process/core/sentences/index";
import { say } from "../../src/locales/index.ts";
import type { RunningApp } from "../../test/scenarios/running-app.ts";
import { SlackPage } from "../../test/slack-page.ts";
import type { Screen, Studio } from "./studio.ts";

export const event = "example-online-2027";

const channels = {
  en: { id: "C0SCHEDULE", name: "schedule-en" },
  fr: { id: "C0CALENDRIER", name: "calendrier-fr" },
} as const;

/** No frame of the local Slack, which is not that of Slack, and no time of day, which is not that of the app. */
const style = `
  .topbar, .sidebar, .channel-header, .composer, .msg-hover-actions { display: none !important }
  .msg-time, .msg-edited { visibility: hidden }
  .msg:hover { background: none !important }
  .home-inner { padding: 16px }
  .modal { border-radius: 0 !important }
`;

/** Goes from place to place in the local Slack, in one language, and takes pictures there. */
export class Reporter {
  readonly #app: RunningApp;
  readonly #studio: Studio;

  constructor(app: RunningApp, studio: Studio) {
    this.#app = app;
    this.#studio = studio;
  }

  get locale() {
    return this.#studio.locale;
  }

  get words() {
    return say(this.locale);
  }

  /** What is said by any door. */
  get sentences() {
    return sentences[this.locale];
  }

  /** The name of the channel in this language. */
  get channel() {
    return channels[this.locale].name;
  }

  /** Everybody has chosen this language, and the event is announced in the channel of it. */
  async prepare(): Promise<void> {
    const { slack } = this.#app;
    const { id } = channels[this.locale];
    for (const user of slack.workspace.users)
      await slack.as(user.id).command(id, "/rabat", `language ${this.locale}`);
    const secretariat = slack.as("U0SECRETARIAT");
    await secretariat.command(id, "/rabat", `language ${this.locale} here`);
    await secretariat.command(id, "/rabat", `announce ${event}`);
  }

  /** Somebody at the page of Slack, in the channel of this language. */
  async sit(name: string, screen: Screen): Promise<SlackPage> {
    const seat = await SlackPage.open(await this.#studio.page(screen), this.#app.slack);
    await seat.sitDown(name, this.channel);
    return seat;
  }

  async photograph(what: Locator, name: string): Promise<void> {
    const page = what.page();
    await page.evaluate("document.activeElement.blur()");
    await page.mouse.move(0, 0);
    await this.#studio.photograph(what, name, style);
  }
}
