import type { Instant } from "@rabat-process/timezones";
import type { WebDeps } from "@rabat-process/web/deps";
import type { Web } from "@rabat-process/web/create-web";
import { createWeb } from "@rabat-process/web/create-web";
import { scopes } from "../src/manifest.ts";
import { openLog } from "./log-lines.ts";

/** The pages and feeds over a store, as they are at an instant. */
export function openPages(
  store: WebDeps["store"],
  { now = "2026-11-25T12:00:00Z", ...deps }: Partial<WebDeps> & { readonly now?: Instant } = {},
): Web["app"] {
  const { app } = createWeb({
    store,
    clock: { now: () => now },
    publicUrl: "https://calendar.example",
    compression: true,
    scopes,
    isInSlack: true,
    condition: () => ({ isDraining: false, slackAway: undefined, unwritable: undefined }),
    log: openLog().log,
    ...deps,
  });
  return app;
}
