import type { LocalSlack } from "@rabat-process/local-slack";
import type { Locator, Page } from "playwright-core";

/** The browser page of the local Slack, used by eye and hand: what is not drawn there can be neither read nor pressed. */
export class SlackPage {
  readonly page: Page;
  readonly modal: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.modal = page.locator(".modal");
  }

  static async open(page: Page, slack: LocalSlack): Promise<SlackPage> {
    await page.goto(slack.url);
    return new SlackPage(page);
  }

  /** Sits down as this person, in this channel. */
  async sitDown(name: string, channel: string): Promise<void> {
    await this.page.getByLabel("Act as").selectOption({ label: name });
    await this.enter(channel);
  }

  /** Opens a channel; the conversation of the app with a person has that person's name. */
  async enter(channel: string): Promise<void> {
    await this.page.locator(".sidebar-item", { hasText: channel }).click();
  }

  /** Opens the Home of the app. */
  async openHome(): Promise<Locator> {
    await this.page
      .locator(".sidebar-section", { hasText: "Apps" })
      .locator("+ .sidebar-item")
      .click();
    const home = this.page.locator(".home-inner");
    await home.waitFor();
    return home;
  }

  /** Presses the last button with this label. */
  async press(label: string): Promise<void> {
    await this.page.getByRole("button", { name: label, exact: true }).last().click();
  }

  async type(text: string): Promise<void> {
    const composer = this.page.locator(".composer-input");
    await composer.fill(text);
    await composer.press("Enter");
  }

  /** The last message that says this, as soon as it is there. */
  async message(text: string): Promise<Locator> {
    const message = this.page.locator(".msg", { hasText: text }).last();
    await message.waitFor();
    return message;
  }

  /** Closes the form on top without sending it. */
  async close(): Promise<void> {
    await this.modal.locator(".modal-x").click();
    await this.modal.waitFor({ state: "detached" });
  }

  /** The input below this label of the modal. Its labels belong to no input, so they are found by place. */
  input(label: string): Locator {
    const field = this.modal.locator(".bk-input").filter({
      has: this.page.locator(".bk-label").getByText(label, { exact: true }),
    });
    return field.locator("input, select, textarea").first();
  }
}
