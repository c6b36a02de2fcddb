import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "@rabat-process/testing/free-port";
import { signedHeaders, signingSecret } from "./signed.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const examples = fileURLToPath(new URL("../../../examples", import.meta.url));

/** The tokens of the app that a test runs as a process, and the event that its buttons are about. */
export const botToken = "xoxb-123-secret-bot-token";
export const uid = "example-online-2027@rabat-process";

/** Who uses it. */
export const user = "U0SENEGAL9";
export const userName = "Awa Diop";

/**
 * The app as a process of its own in a folder, which a Slack at an address reaches over HTTP.
 *
 * @param changed variables that are others, or none
 */
export async function startApp(
  folder: string,
  slackUrl: string,
  changed: Readonly<Record<string, string | undefined>> = {},
) {
  const port = await freePort();
  const file = join(folder, "store.sqlite");
  const child = spawn(process.execPath, [main], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      PORT: String(port),
      DATABASE_FILE: file,
      EVENTS_DIRECTORY: examples,
      SLACK_API_URL: `${slackUrl}/api/`,
      SLACK_BOT_TOKEN: botToken,
      SLACK_SIGNING_SECRET: signingSecret,
      ORGANISERS: user,
      TRUST_PROXY: "on",
      LOG_LEVEL: "debug",
      ...changed,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const said = { out: "", err: "" };
  child.stdout?.on("data", (chunk) => (said.out += String(chunk)));
  child.stderr?.on("data", (chunk) => (said.err += String(chunk)));
  const ended = once(child, "close");
  await once(child, "message");
  const url = `http://127.0.0.1:${port}`;
  const send = (fields: Record<string, string>) => {
    const body = new URLSearchParams(fields).toString();
    return fetch(`${url}/slack/events`, { method: "POST", headers: signedHeaders(body), body });
  };
  let triggers = 0;
  const base = () => ({
    trigger_id: `trigger-of-a-press-${(triggers += 1)}`,
    response_url: `${slackUrl}/respond/once`,
  });
  const sendPayload = (payload: object) =>
    send({
      payload: JSON.stringify({
        ...base(),
        user: { id: user, name: userName },
        team: { id: "T1" },
        ...payload,
      }),
    });
  const pressButton = (button: { action_id: string; value: string }, by = user) =>
    sendPayload({
      user: { id: by, name: userName },
      type: "block_actions",
      container: { type: "message", channel_id: "C1", message_ts: "1.1" },
      channel: { id: "C1" },
      actions: [
        { type: "button", block_id: "answers", action_ts: `${Date.now() / 1000}`, ...button },
      ],
    });
  return {
    url,
    file,
    said,
    command: (words: string) =>
      send({
        ...base(),
        command: "/rabat",
        text: words,
        user_id: user,
        user_name: userName,
        channel_id: "C1",
        team_id: "T1",
      }),
    /** @param by who presses it, if not the usual one */
    press: (action_id: string, by = user) => pressButton({ action_id, value: uid }, by),
    submit: (view: object) =>
      sendPayload({
        type: "view_submission",
        view: { type: "modal", id: "V1", hash: "1.a", ...view },
      }),
    /** An organiser announces the event by the form, and has it leave at once. */
    async announce() {
      const seen = "0/2026-11-25T00:00:00Z";
      const ticks = { type: "checkboxes", selected_options: [{ value: "T1/C1" }] };
      const answer = await sendPayload({
        type: "view_submission",
        view: {
          ...{ type: "modal", id: "V1", hash: "1.a", callback_id: "announce:v1" },
          private_metadata: JSON.stringify({ uid, seen, locale: "en" }),
          state: { values: { channels: { channels: ticks } } },
        },
      });
      const now = /"departure:v1:now","value":"([^"]+)"/.exec(await answer.text())?.[1];
      if (now === undefined) throw new Error("the announcement does not wait");
      await pressButton({ action_id: "departure:v1:now", value: now });
    },
    async end(signal: NodeJS.Signals = "SIGTERM") {
      child.kill(signal);
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}
