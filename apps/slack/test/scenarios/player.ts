import { textOfFile } from "../text-of-file.ts";
import type { Answers, LocalSlack, Message, Person, Submitted } from "@rabat-process/local-slack";
import { drawnText, drawnView } from "@rabat-process/local-slack";
import { expect } from "vitest";
import type { StoryTime } from "./story-time.ts";

const english = "C0SCHEDULE";
export const french = "C0CALENDRIER";

type Modal = Awaited<ReturnType<Person["waitForModal"]>>;

/** How long the messenger leaves a card alone after it drew it, in seconds. */
const betweenDrawings = 4;

// Ten times what the slowest of these waits took beside four programs that kept both cores busy.
export const patience = { timeoutMs: 20_000 };

/** A person of a story: what they do in Slack, and what they wait to see there. */
export class Player {
  readonly #person: Person;
  readonly #time: StoryTime;
  readonly #forms: Modal[] = [];

  constructor(slack: LocalSlack, id: string, time: StoryTime) {
    this.#person = slack.as(id);
    this.#time = time;
  }

  /** Types `/rabat` and these words. */
  async types(words: string, channel = english): Promise<void> {
    await this.#person.command(channel, "/rabat", words);
  }

  /** Types `/rabat` and these words, and has the form before them that it opens. */
  async opens(words: string, channel = english): Promise<Modal> {
    return await this.#opening(() => this.types(words, channel));
  }

  /** Types such words, and has the event announced at once in the channel where they were typed. */
  async announces(words: string, channel = english): Promise<string> {
    return await this.sendsNow(await this.opens(words, channel));
  }

  async presses(message: Message, button: string): Promise<void> {
    await this.#person.click(message, button);
  }

  /** Presses a button, and has the form before them that it opens. */
  async opensBy(message: Message, button: string): Promise<Modal> {
    return await this.#opening(() => this.presses(message, button));
  }

  /** Presses a button in a window, and has the one before them that opens over it. */
  async opensIn(modal: Modal, button: string): Promise<Modal> {
    return await this.#opening(() => this.#person.clickIn(modal, button));
  }

  /** Answers for the first time: presses, and says for which delegation. */
  async answersFor(delegation: string, card: Message, answer: string): Promise<void> {
    await this.presses(card, answer);
    const question = await this.sees("Which delegation are you answering for?", card.channel);
    await this.chooses(question, "delegation:v1:choice", delegation);
    await this.sees(`Recorded for *${delegation}*: *`, card.channel);
  }

  async chooses(message: Message, menu: string, option: string): Promise<void> {
    await this.#person.choose(message, menu, option);
  }

  async submits(modal: Modal, answers: Answers = {}): Promise<Submitted> {
    const submitted = await this.#person.submit(modal, answers);
    if (submitted.modal !== undefined) this.#forms.push(submitted.modal);
    return submitted;
  }

  /** Submits a form that the app takes, and reads what stands in its place then. */
  async hands(modal: Modal, answers: Answers = {}): Promise<string> {
    const { errors, modal: after } = await this.submits(modal, answers);
    if (Object.keys(errors).length > 0)
      throw new Error(`The form was refused: ${JSON.stringify(errors)}`);
    return after === undefined ? "" : drawnView(after);
  }

  /** Hands in a form for a change, and has the change sent at once: past the second press, where it is cancelled. */
  async sendsNow(modal: Modal, answers: Answers = {}): Promise<string> {
    const { errors, modal: after } = await this.submits(modal, answers);
    if (after === undefined) throw new Error(`The form was refused: ${JSON.stringify(errors)}`);
    let shown = after;
    for (const button of ["cancel:v1", "departure:v1:now"])
      if (JSON.stringify(shown).includes(`"${button}"`)) shown = await this.opensIn(shown, button);
    return [after, shown].map(drawnView).join("\n");
  }

  /** The window before them, once it shows these words. */
  async seesForm(words: string): Promise<Modal> {
    let form: Modal | undefined;
    const shown = async () => {
      form = await this.#person.modal();
      return form === undefined ? "" : drawnView(form);
    };
    await expect.poll(shown, { timeout: patience.timeoutMs }).toContain(words);
    if (form === undefined) throw new Error("no window was open");
    this.#forms.push(form);
    return form;
  }

  /** The message with these words that only they see in a channel. */
  async sees(words: string, channel = english): Promise<Message> {
    return await this.#person.waitFor(
      channel,
      (message) => message.ephemeral && shows(message, words),
      patience,
    );
  }

  /** The card in a channel, once it shows these words: who looks has waited until it may be drawn anew. */
  async seesCard(words: string, channel = english): Promise<Message> {
    this.#time.pass(betweenDrawings);
    return await this.#person.waitFor(
      channel,
      (message) => isPublic(message) && shows(message, words),
      patience,
    );
  }

  /** The reply in the thread of a card. */
  async seesNote(card: Message, words: string): Promise<Message> {
    const isNote = (message: Message) => message.threadTs === card.ts && shows(message, words);
    return await this.#person.waitFor(card.channel, isNote, patience);
  }

  /** The latest message with these words in their own conversation with the app. */
  async isTold(words: string): Promise<Message> {
    const channel = await this.#person.directChannel();
    return await this.#person.waitFor(channel, (message) => shows(message, words), patience);
  }

  /** Types `/rabat` and these words, and reads the workbook that the app sends to them alone upon that. */
  async asksForWorkbook(words: string): Promise<string> {
    const channel = await this.#person.directChannel();
    const before = (await this.#person.messages(channel)).map(({ ts }) => ts);
    await this.types(words);
    const workbookIn = ({ files }: Message) => files.find(({ name }) => name.endsWith(".xlsx"));
    const isNew = (message: Message) =>
      workbookIn(message) !== undefined && !before.includes(message.ts);
    const workbook = workbookIn(await this.#person.waitFor(channel, isNew, patience));
    return textOfFile(await (await fetch(workbook?.url ?? "")).bytes());
  }

  /** Every text that they have seen in a channel, in their own conversation with the app, in forms and in its Home. */
  async everything(channel: string): Promise<readonly string[]> {
    const messages = (await this.#person.messages(channel)).map(drawnText);
    const home = drawnView(await this.#person.openHome(patience));
    return [...messages, ...(await this.letters()), ...this.#forms.map(drawnView), home];
  }

  /** Everything in their own conversation with the app, the oldest first. */
  async letters(): Promise<readonly string[]> {
    return (await this.#person.messages(await this.#person.directChannel())).map(drawnText);
  }

  async #opening(act: () => Promise<void>): Promise<Modal> {
    const before = await this.#person.modal();
    await act();
    const form = await this.#person.waitForModal({ before, ...patience });
    this.#forms.push(form);
    return form;
  }
}

function isPublic({ ephemeral, threadTs }: Message): boolean {
  return !ephemeral && threadTs === undefined;
}

function shows(message: Message, words: string): boolean {
  return drawnText(message).includes(words);
}
