import type { FetchFunction } from "@slack/web-api";
import { z } from "zod";
import type { Log } from "@rabat-process/core/ports/log";

/** What is about to be shown in Slack: a message, or a view. */
export type Shown =
  { readonly text: string; readonly blocks: readonly unknown[] } | { readonly view: object };

const Shown = z.union([
  z.object({ view: z.looseObject({ type: z.string() }) }),
  z.object({ text: z.string(), blocks: z.array(z.unknown()) }),
]);

/**
 * Looks at all that the app shows in Slack before it goes there. What breaks a limit is logged, and sent nevertheless:
 * Slack has the last word, and the place at which it refuses is known then.
 *
 * @param check gives what is wrong, without a word of what people wrote
 */
export function createWatchedFetch(
  check: (shown: Shown) => readonly string[],
  log: Log,
  go: FetchFunction = fetch,
): FetchFunction {
  return (url, init) => {
    const shown = typeof init?.body === "string" ? readShown(init.body) : undefined;
    const problems = shown === undefined ? [] : check(shown);
    if (problems.length > 0)
      log.warn(
        `something that goes to Slack breaks its limits (${problems.slice(0, 5).join("; ")})`,
      );
    return go(url, init);
  };
}

/** What a call shows: fields of a form, some of them in JSON, or JSON as a whole where a press is answered. */
function readShown(body: string): Shown | undefined {
  const fields = body.startsWith("{")
    ? parse(body)
    : Object.fromEntries(
        [...new URLSearchParams(body)].map(([name, value]) => [
          name,
          name === "view" || name === "blocks" ? parse(value) : value,
        ]),
      );
  return Shown.safeParse(fields).data;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
