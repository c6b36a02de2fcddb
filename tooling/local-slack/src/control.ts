import type { JsonObject } from "./json.ts";
import { isObject, objectsOf, textOf } from "./json.ts";

/** The HTTP side of a running local-slack: its control API, and the Web API where that has nothing. */
export class Control {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async post(path: string, body: JsonObject): Promise<JsonObject> {
    return await this.#request(`/_control/${path}`, body);
  }

  async callMethod(method: string, token: string, body: JsonObject): Promise<JsonObject> {
    return await this.#request(`/api/${method}`, body, token);
  }

  async channels(): Promise<readonly JsonObject[]> {
    return objectsOf((await this.#request("/_control/state"))["channels"]);
  }

  async users(): Promise<readonly JsonObject[]> {
    return objectsOf((await this.#request("/_control/state"))["users"]);
  }

  async messages(channel: string): Promise<readonly JsonObject[]> {
    return objectsOf(
      (await this.#request(`/_control/messages/${encodeURIComponent(channel)}`))["messages"],
    );
  }

  /** What went to and from the app lately, one line each. */
  async traffic(lines: number): Promise<readonly string[]> {
    const { log } = await this.#request("/_control/log");
    return objectsOf(log)
      .slice(-lines)
      .map(
        (entry) =>
          `${textOf(entry["direction"])} ${textOf(entry["kind"])}: ${textOf(entry["summary"])}`,
      );
  }

  async #request(path: string, body?: JsonObject, token?: string): Promise<JsonObject> {
    const headers = new Headers({ "content-type": "application/json" });
    if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
    const content = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    // An app has five seconds to acknowledge; the answer of local-slack comes after that.
    const response = await fetch(this.#url + path, {
      ...content,
      headers,
      signal: AbortSignal.timeout(10_000),
    });
    const text = await response.text();
    const answer = parse(text);
    if (!response.ok || !isObject(answer) || answer["ok"] === false) {
      throw new Error(
        `local-slack refused ${path} with status ${response.status}: ${text.slice(0, 300)}`,
      );
    }
    return answer;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
