import type { Control } from "./control.ts";
import type { Action } from "./element.ts";
import { choiceOf, clickOn } from "./element.ts";
import type { JsonObject } from "./json.ts";
import { isObject, textOf } from "./json.ts";
import type { Message } from "./message.ts";
import { blocksOf, drawnText, readMessage } from "./message.ts";
import type { Answers, Submitted } from "./modal.ts";
import { errorsBeside, fillIn } from "./modal.ts";
import { poll } from "./poll.ts";
import type { Screen } from "./screen.ts";
import type { WorkspaceApp, WorkspaceUser } from "./workspace.ts";

export interface Waiting {
  readonly timeoutMs?: number;
}

interface Surroundings {
  readonly control: Control;
  readonly screen: Screen;
  readonly app: WorkspaceApp;
}

const defaultTimeoutMs = 5_000;

/** Somebody at their Slack: does what a person can do, and sees what that person sees. */
export class Person {
  readonly id: string;
  readonly #user: WorkspaceUser;
  readonly #control: Control;
  readonly #screen: Screen;
  readonly #app: WorkspaceApp;

  constructor(user: WorkspaceUser, { control, screen, app }: Surroundings) {
    this.id = user.id;
    this.#user = user;
    this.#control = control;
    this.#screen = screen;
    this.#app = app;
  }

  /** Types a slash command; resolves when the app has acknowledged it. */
  async command(channel: string, command: string, text = ""): Promise<void> {
    await this.#enter(channel);
    await this.#control.post("command", { channel, user: this.id, command, text });
  }

  async say(channel: string, text: string): Promise<void> {
    await this.#enter(channel);
    await this.#control.post("message", { channel, user: this.id, text });
  }

  /** Clicks the button with this label or action_id, as the message is now. */
  async click(message: Message, button: string): Promise<void> {
    await this.#act(message, (current) => clickOn(current, button));
  }

  /** Chooses an option, by its label or value, in the menu with this action_id, as the message is now. */
  async choose(message: Message, menu: string, option: string): Promise<void> {
    await this.#act(message, (current) => choiceOf(current, menu, option));
  }

  /** The messages of a channel that this person sees, the oldest first. */
  async messages(channel: string): Promise<readonly Message[]> {
    await this.#enter(channel);
    const raw = await this.#control.messages(channel);
    return raw.flatMap((each) => readMessage(each, this.id) ?? []);
  }

  /** Waits for a message; of several, it gives the last one. */
  async waitFor(
    channel: string,
    isIt: (message: Message) => boolean,
    waiting: Waiting = {},
  ): Promise<Message> {
    const { timeoutMs = defaultTimeoutMs } = waiting;
    return await poll(async () => (await this.messages(channel)).findLast(isIt), {
      timeoutMs,
      onTimeout: async () => new Error(await this.#whatIsThere(channel, timeoutMs)),
    });
  }

  /** The channel of the direct messages between this person and the app. */
  async directChannel(): Promise<string> {
    const { channel } = await this.#control.callMethod("conversations.open", this.#app.botToken, {
      users: this.id,
    });
    return isObject(channel) ? textOf(channel["id"]) : "";
  }

  /** Opens the app's Home and waits for the view that the app publishes upon that. */
  async openHome({ timeoutMs = defaultTimeoutMs }: Waiting = {}): Promise<JsonObject> {
    const before = (await this.#home())?.["id"];
    await this.#control.post("open-home", { user: this.id });
    const published = async (): Promise<JsonObject | undefined> => {
      const view = await this.#home();
      return view?.["id"] === before ? undefined : view;
    };
    return await poll(published, {
      timeoutMs,
      onTimeout: () =>
        new Error(`The app published no Home for ${this.#user.real_name} in ${timeoutMs} ms.`),
    });
  }

  /** The modal on top, if one is open. local-slack has one stack of them for everybody: it may be another's. */
  async modal(): Promise<JsonObject | undefined> {
    return await this.#screen.modal();
  }

  /** Waits until a modal is open, and where one was open before, until it is another one. */
  async waitForModal({
    before,
    timeoutMs = defaultTimeoutMs,
  }: Waiting & { readonly before?: JsonObject | undefined } = {}): Promise<JsonObject> {
    const opened = async (): Promise<JsonObject | undefined> => {
      const modal = await this.modal();
      return modal?.["id"] === before?.["id"] ? undefined : modal;
    };
    return await poll(opened, {
      timeoutMs,
      onTimeout: async () =>
        new Error(`No modal was opened in ${timeoutMs} ms. ${await this.#traffic()}`),
    });
  }

  /** Fills in a modal by the labels of its inputs, and submits it; what stands in them and is not named stays. */
  async submit(modal: JsonObject, answers: Answers = {}): Promise<Submitted> {
    const values = fillIn(modal, answers);
    await this.#bringToFront(modal);
    const outcome = await this.#screen.submit(this.id, values);
    if ("errors" in outcome) return { errors: errorsBeside(modal, outcome.errors) };
    return { errors: {}, ...(outcome.modal && { modal: outcome.modal }) };
  }

  /** Clicks a button of a modal, given by its label or its action_id. */
  async clickIn(modal: JsonObject, button: string): Promise<void> {
    await this.#bringToFront(modal);
    const action = clickOn({ blocks: blocksOf(modal) }, button);
    await this.#screen.press(this.id, this.#app.appId, action);
  }

  /** Each person has their own modals at Slack. Here another's may lie on top: then this one takes its place. */
  /** Closes the modal on top without sending it. */
  async close(): Promise<void> {
    await this.#screen.close(this.id);
  }

  async #bringToFront(modal: JsonObject): Promise<void> {
    const { id: view_id } = await this.waitForModal({ timeoutMs: 0 });
    if (view_id === modal["id"]) return;
    await this.#control.callMethod("views.update", this.#app.botToken, { view_id, view: modal });
  }

  async #act({ channel, ts }: Message, actionOf: (current: Message) => Action): Promise<void> {
    const current = (await this.messages(channel)).find((message) => message.ts === ts);
    if (current === undefined) {
      throw new Error(
        `${this.#user.real_name} does not see the message ${ts} in ${channel}: it is gone, or another's.`,
      );
    }
    await this.#control.post("interact", {
      channel,
      messageTs: ts,
      user: this.id,
      action: actionOf(current),
    });
  }

  /** local-slack lets anybody act anywhere; a person is only where they are a member. */
  async #enter(channel: string): Promise<void> {
    const channels = await this.#control.channels();
    const members = channels.find(({ id }) => id === channel)?.["members"];
    if (Array.isArray(members) && members.includes(this.id)) return;
    const known = channels.map(({ id, name }) => `${textOf(id)} (#${textOf(name)})`).join(", ");
    throw new Error(
      `${this.#user.real_name} is in no channel with the id "${channel}". Channels: ${known}.`,
    );
  }

  async #home(): Promise<JsonObject | undefined> {
    const { homeViews } = await this.#screen.snapshot();
    const mine = isObject(homeViews) ? homeViews[this.id] : undefined;
    const view = isObject(mine) ? mine[this.#app.appId] : undefined;
    return isObject(view) ? view : undefined;
  }

  async #whatIsThere(channel: string, timeoutMs: number): Promise<string> {
    const last = (await this.messages(channel)).slice(-5).map((message) => {
      const mark = message.ephemeral ? " (only to them)" : "";
      return `- ${message.ts} ${message.user}${mark}: ${drawnText(message)}`;
    });
    const seen =
      last.length === 0
        ? "They see no message there."
        : `The last messages that they see:\n${last.join("\n")}`;
    const head = `${this.#user.real_name} waited ${timeoutMs} ms in ${channel} for a message that did not come.`;
    return `${head}\n${seen}\n${await this.#traffic()}`;
  }

  async #traffic(): Promise<string> {
    return `The last traffic between local-slack and the app:\n${(await this.#control.traffic(8)).join("\n")}`;
  }
}
