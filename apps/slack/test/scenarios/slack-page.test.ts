import { findChromium } from "@rabat-process/runtimes";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SlackPage } from "../slack-page.ts";
import { findOnPath } from "@rabat-process/runtimes/find-on-path";
import { announceBy } from "./announce-by.ts";
import type { RunningApp } from "./running-app.ts";
import { startRunningApp } from "./running-app.ts";

const { program } = findChromium();
const executablePath = program === undefined ? undefined : findOnPath(program);
const screenshots = join(import.meta.dirname, "../../var/screenshots");

const title = "Example: webinar on youth mobility";
const hours = "Wednesday 9 June 2027, 10:00–12:30 (Rabat time, UTC+0)";
const onlyToThem = "only visible to you";

// One story in order, as a person at a desk lives it.
describe.skipIf(executablePath === undefined)(
  "a delegate at the page of Slack, in Chromium",
  () => {
    let app: RunningApp;
    let browser: Browser;
    let slack: SlackPage;

    beforeAll(async () => {
      mkdirSync(screenshots, { recursive: true });
      app = await startRunningApp("socket");
      await announceBy(app.slack.as("U0SECRETARIAT"), "C0SCHEDULE", "announce example-online-2027");
      // Containers have no user namespaces for the sandbox; the page is on this machine.
      browser = await chromium.launch({
        executablePath: executablePath ?? "",
        args: ["--no-sandbox"],
      });
      const page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
      page.setDefaultTimeout(10_000);
      slack = await SlackPage.open(page, app.slack);
      await slack.sitDown("Awa Diop (Senegal)", "schedule-en");
    }, 60_000);
    afterAll(async () => {
      await browser.close();
      await app.stop();
    });

    it("sees the card that was announced", async () => {
      const card = await slack.message("No delegation has answered yet.");
      expect(await card.textContent()).toContain(`${title}${hours}`);
      const buttons = await card
        .getByRole("button", { name: /attend|Maybe|More/ })
        .allTextContents();
      expect(buttons).toEqual(["Will attend", "Maybe", "Will not attend", "More"]);
    });

    it("presses “Will attend”, says for whom, and reads that it is recorded and counted", async () => {
      await slack.press("Will attend");
      await slack.message("Which delegation are you answering for?");
      await slack.press("I answer for Senegal");
      const recorded = await slack.message("Recorded for Senegal: Will attend");
      expect(await recorded.textContent()).toContain(onlyToThem);
      await slack.message("1 will attend · 0 maybe · 0 will not attend");
    });

    it("names who comes, one after the other, and finds them there again", async () => {
      await slack.press("Name participants");
      await slack.input("Name").fill("Awa Diop");
      await slack.input("E-mail address").fill("awa.diop@senegal.example");
      await slack.modal.getByText("Name another person").click();
      await slack.press("Save");
      await slack.modal.getByText("Person 2", { exact: true }).waitFor();
      await slack.input("Name").fill("Moussa Fall");
      await slack.press("Save");
      await slack.modal.getByText("Recorded for Senegal: Will attend").waitFor();
      await slack.modal.getByText("2 people are named; there is no limit.").waitFor();
      await slack.close();
    });

    it("reads everything else behind “More”, and goes on to those who come from there", async () => {
      await slack.press("More");
      await slack.modal.getByText("People: Awa Diop, Moussa Fall").waitFor();
      await slack.page.screenshot({ path: join(screenshots, "slack-more.png") });
      await slack.press("Local times");
      await slack.modal.getByText("Local times:").last().waitFor();
      await slack.close();
    });

    it("types a command and reads the schedule", async () => {
      await slack.type("/rabat schedule");
      const schedule = await slack.message("Schedule of the Rabat Process");
      const text = await schedule.textContent();
      expect(text).toContain(onlyToThem);
      expect(text).toContain(`${hours}${title}`);
      // Whoever wants to see what the delegate saw finds it there.
      await slack.page.screenshot({ path: join(screenshots, "slack-page.png") });
    });

    it("opens Home and finds the answer there", async () => {
      const home = await slack.openHome();
      await home.getByText("Your delegation attends, or would like to", { exact: true }).waitFor();
      expect(await home.textContent()).toContain(`${title}${hours} · Will attend`);
      await slack.page.screenshot({ path: join(screenshots, "slack-home.png") });
    });

    it("lets an organiser move the meeting by a day, and what was not touched stays", async () => {
      await slack.sitDown("Hanneke Verlinden (Secretariat)", "schedule-en");
      await slack.type("/rabat reschedule example-online-2027");
      await slack.input("First day").fill("2027-06-10");
      await slack.press("Make this change");
      await slack.modal.getByText("1 person will be notified.").waitFor();
      await slack.page.screenshot({ path: join(screenshots, "slack-leaving.png") });
      await slack.press("Send now");
      await slack.modal.getByText("It has been sent").last().waitFor();
      await slack.close();
      await slack.message("Thursday 10 June 2027, 10:00–12:30 (Rabat time, UTC+0)");
    });

    it("makes an event in three screens, and shows how its date was understood", async () => {
      await slack.type("/rabat new");
      await slack.input("Title, in English").fill("Study visit to Accra");
      await slack.input("When").fill("16 June 2027, 10:00–12:00");
      await slack.input("Time zone of the hours").fill("Accra");
      await slack.press("Continue");
      await slack.modal.getByText("Wednesday 16 June 2027, 10:00–12:00").waitFor();
      await slack.input("City and building").fill("Accra, Example House");
      await slack.input("Who may come").selectOption("Open to interested partners");
      await slack.input("Places in total, one per person").fill("5");
      await slack.press("Continue");
      await slack.input("Description, in English").fill("Two days with the co-chairs.");
      await slack.press("Save draft");
      await slack.modal.getByText("study-visit-to-accra-2027").first().waitFor();
      await slack.close();
      await slack.type("/rabat show study-visit-to-accra-2027");
      const card = await slack.message("5 of 5 places left.");
      expect(await card.textContent()).toContain("Wednesday 16 June 2027, 10:00–12:00");
    });

    it("pastes an announcement, whose list keeps its lines, and finds its words beneath the fields", async () => {
      await slack.type("/rabat new");
      await slack.press("Paste an announcement");
      await slack
        .input("In English")
        .fill(
          "A webinar on visas will be held on 17 June 2027.\n\nThe webinar aims to:\n- Share practices;\n- Compare fees.",
        );
      await slack.press("Read it");
      await slack.modal.getByText("Aims: Share practices · Compare fees").waitFor();
      await slack.press("Make the draft");
      await slack.modal.getByText("Read in the text: “17 June 2027”").waitFor();
      await slack.page.screenshot({ path: join(screenshots, "slack-announcement.png") });
      await slack.close();
    });
  },
);
