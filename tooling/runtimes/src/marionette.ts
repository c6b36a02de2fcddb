import { once } from "node:events";
import { connect } from "node:net";

/** Runs scripts within a Mozilla program, with its rights (Marionette protocol 3). */
export interface Marionette {
  /** The body of an async function; gives what it returns, by JSON. */
  readonly run: (script: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** A command of WebDriver, such as `WebDriver:TakeScreenshot`, and the value that it gives. */
  readonly ask: (
    command: string,
    parameters: Readonly<Record<string, unknown>>,
  ) => Promise<unknown>;
  readonly quit: () => Promise<void>;
}

/** A message is its length in octets, a colon, and JSON: `[0, id, command, parameters]`, `[1, id, error, result]`. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect({ host: "127.0.0.1", port });
  await once(socket, "connect");
  const answers = readMessages(socket);
  await answers.next();
  let lastId = 0;
  const ask = async (command: string, parameters: Readonly<Record<string, unknown>> = {}) => {
    const message = JSON.stringify([0, (lastId += 1), command, parameters]);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
    const answer = await answers.next();
    if (answer.done === true) throw new Error(`${command}: expected an answer, the program ended`);
    const [, , error, result] = answer.value as readonly unknown[];
    if (error !== null) throw new Error(`${command}: ${JSON.stringify(error)}`);
    return valueOf(result);
  };
  await ask("WebDriver:NewSession");
  await ask("Marionette:SetContext", { value: "chrome" });
  return {
    run: async (script, ...args) => {
      const body = `const done = arguments[arguments.length - 1];
        (async (...args) => { ${script} })(...arguments)
          .then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;
      return readResult(await ask("WebDriver:ExecuteAsyncScript", { script: body, args }));
    },
    ask,
    quit: async () => {
      await ask("Marionette:Quit", { flags: ["eAttemptQuit"] });
      socket.destroy();
    },
  };
}

function valueOf(result: unknown): unknown {
  return result !== null && typeof result === "object" && "value" in result
    ? result.value
    : undefined;
}

function readResult(text: unknown): unknown {
  const outcome: unknown = JSON.parse(String(text));
  if (outcome === null || typeof outcome !== "object" || "error" in outcome)
    throw new Error(`The script failed: ${String(text)}`);
  return valueOf(outcome);
}

async function* readMessages(chunks: AsyncIterable<Buffer>): AsyncGenerator<unknown, undefined> {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(":");
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (colon < 0 || rest.length < end) break;
      yield JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
    }
  }
}
