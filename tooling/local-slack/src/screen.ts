import type { JsonObject } from "./json.ts";
import { isObject, objectsOf, textOf } from "./json.ts";

const waitMs = 6_000;

/** What the browser page of local-slack does over its WebSocket and the control API cannot do: modals and Home. */
export class Screen {
  readonly #url: string;

  constructor(url: string) {
    this.#url = `${url.replace(/^http/, "ws")}/ui`;
  }

  /** All that is on the screen now. */
  async snapshot(): Promise<JsonObject> {
    return await this.#converse(undefined, (frame) =>
      isObject(frame["state"]) ? frame["state"] : undefined,
    );
  }

  /** The modal on top. There is one stack of modals for all people: it may be somebody else's. */
  async modal(): Promise<JsonObject | undefined> {
    return objectsOf((await this.snapshot())["modalStack"]).at(-1);
  }

  /** Sends what was filled in: the errors that the app wants shown by block_id, or the modal that stands there then. */
  async submit(
    user: string,
    values: JsonObject,
  ): Promise<{ readonly errors: JsonObject } | { readonly modal: JsonObject | undefined }> {
    return await this.#converse({ t: "view_submit", user, values }, (frame) => {
      if (frame["t"] === "view") return { modal: objectsOf(frame["stack"]).at(-1) };
      return frame["t"] === "view_errors" && isObject(frame["errors"])
        ? { errors: frame["errors"] }
        : undefined;
    });
  }

  /** Presses a button of the modal on top. */
  async press(user: string, appId: string, action: object): Promise<void> {
    const frame = { t: "block_action", channel: "", messageTs: "", user, action, appId };
    await this.#converse(frame, () => true);
  }

  /** Closes the modal on top without sending it. */
  async close(user: string): Promise<void> {
    await this.#converse({ t: "view_close", user }, () => true);
  }

  /** Sends a frame once connected, and reads frames until one of them is an answer. */
  #converse<T>(
    frame: JsonObject | undefined,
    answer: (frame: JsonObject) => T | undefined,
  ): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const socket = new WebSocket(this.#url);
    const timer = setTimeout(() => {
      reject(
        new Error(
          `The page of local-slack gave no answer to ${textOf(frame?.["t"]) || "a look at it"}.`,
        ),
      );
    }, waitMs);
    socket.onopen = () => {
      if (frame !== undefined) socket.send(JSON.stringify(frame));
    };
    socket.onerror = () => {
      reject(new Error(`The page of local-slack cannot be reached at ${this.#url}.`));
    };
    socket.onmessage = ({ data }) => {
      const received: unknown = JSON.parse(String(data));
      const result = isObject(received) ? answer(received) : undefined;
      if (result !== undefined) resolve(result);
    };
    return promise.finally(() => {
      clearTimeout(timer);
      socket.close();
    });
  }
}
