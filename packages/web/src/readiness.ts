import type { Context, Hono } from "hono";

/** What an operator has to know beside whether the store can be read. */
export interface Condition {
  /** Whether the program is ending, and takes no new requests. */
  readonly isDraining: boolean;
  /** Since when Slack cannot be used, and why; undefined where it can, or where none is configured. */
  readonly slackAway: { readonly since: string; readonly reason: string } | undefined;
  /** Why the store cannot be written; undefined where it can. */
  readonly unwritable: string | undefined;
}

/**
 * `/healthz`: the process lives. `/readyz`: 200 as long as pages and feeds can be served, since whoever watches it restarts
 * the app or sends it no requests otherwise, which brings neither Slack nor room on a disk back; 503 where the store cannot
 * be read, or the program is ending. Its body names what is wrong, a line for each.
 *
 * @param check rejects while the store does not answer
 */
export function registerReadiness(
  web: Hono,
  check: () => Promise<void>,
  condition: () => Condition,
): void {
  web.get("/healthz", (context) => context.text("ok"));
  web.get("/readyz", async (context) => {
    const { isDraining, slackAway, unwritable } = condition();
    if (isDraining) return answer(context, 503, ["draining"]);
    const isReadable = await check().then(
      () => true,
      () => false,
    );
    return answer(context, isReadable ? 200 : 503, [
      isReadable ? "ready" : "not ready: the store cannot be read",
      ...(slackAway === undefined
        ? []
        : [
            `Slack cannot be used since ${slackAway.since} (${slackAway.reason}), and is tried again and again`,
          ]),
      ...(unwritable === undefined ? [] : [`the store cannot be written (${oneLine(unwritable)})`]),
    ]);
  });
}

function answer(context: Context, status: 200 | 503, lines: readonly string[]): Response {
  context.header("Cache-Control", "no-store");
  return context.text(lines.join("\n"), status);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
