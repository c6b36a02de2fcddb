import { LogLevel, WebClient } from "@slack/web-api";

/** What Slack answers to a call: a body, nothing in time, or that it wants to be left alone for so many seconds. */
export type Answer =
  Readonly<Record<string, unknown>> | "timeout" | { readonly retryAfter: number };

interface Call {
  readonly method: string;
  readonly fields: URLSearchParams;
}

/** A client of a Slack that answers each call as the test says, and with `ok` where it says nothing. */
export function openSlackClient(answers: Record<string, Answer[]> = {}) {
  const calls: Call[] = [];
  const client = new WebClient("xoxb-test", {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // It would warn of every failure that a test wants.
    logLevel: LogLevel.ERROR,
    fetch: (url, init) => {
      const method = String(url).split("/").at(-1) ?? "";
      const fields = new URLSearchParams(typeof init?.body === "string" ? init.body : "");
      calls.push({ method, fields });
      const answer = answers[method]?.shift() ?? usualAnswer(fields, calls.length);
      if (answer === "timeout") return Promise.reject(new Error("timeout"));
      if ("retryAfter" in answer) {
        const headers = { "Retry-After": String(answer.retryAfter) };
        return Promise.resolve(new Response("", { status: 429, headers }));
      }
      return Promise.resolve(Response.json(answer));
    },
  });
  return { client, calls };
}

/** The conversation with a person has a name of its own; a message has that of its number. */
function usualAnswer(fields: URLSearchParams, count: number) {
  return { ok: true, ts: `${count}.0`, channel: { id: `D${fields.get("users") ?? ""}` } };
}
