import { once } from "node:events";
import type { Socket } from "node:net";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";

const Frame = z.tuple([z.literal(1), z.number(), z.unknown(), z.unknown()]);
const Value = z.object({ value: z.unknown() });

/** The remote control of Mozilla's programs: JSON over TCP, each frame after its length in bytes and a colon. */
export class Marionette {
  readonly #socket: Socket;
  #received = Buffer.alloc(0);
  #count = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** Connects as soon as the program listens, and takes control of its own windows. */
  static async connect(port: number, patienceMs: number): Promise<Marionette> {
    const socket = await listening(port, performance.now() + patienceMs);
    const marionette = new Marionette(socket);
    await marionette.#frame();
    await marionette.call("WebDriver:NewSession", {});
    await marionette.call("Marionette:SetContext", { value: "chrome" });
    return marionette;
  }

  async call(name: string, parameters: object): Promise<unknown> {
    const text = JSON.stringify([0, ++this.#count, name, parameters]);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , error, result] = Frame.parse(await this.#frame());
    if (error !== null) throw new Error(`${name}: ${JSON.stringify(error)}`);
    return Value.safeParse(result).data?.value;
  }

  /** Runs a script in the window until it gives something true. */
  async until(script: string): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      if (await this.call("WebDriver:ExecuteScript", { script, args: [] })) return;
      await pause(200);
    }
    throw new Error(`never true: ${script}`);
  }

  close(): void {
    this.#socket.destroy();
  }

  async #frame(): Promise<unknown> {
    for (;;) {
      const colon = this.#received.indexOf(":");
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (colon > 0 && this.#received.length >= end) {
        const text = this.#received.subarray(colon + 1, end).toString();
        this.#received = this.#received.subarray(end);
        return JSON.parse(text);
      }
      const [chunk] = z.tuple([z.instanceof(Buffer)]).parse(await once(this.#socket, "data"));
      this.#received = Buffer.concat([this.#received, chunk]);
    }
  }
}

async function listening(port: number, endMs: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return socket;
  } catch (error) {
    if (performance.now() > endMs) throw error;
    await pause(300);
    return await listening(port, endMs);
  }
}
