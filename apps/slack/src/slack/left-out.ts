import type { Locale } from "@rabat-process/timezones";
import { WebAPIPlatformError } from "@slack/web-api";
import { z } from "zod";
import type { OptionalScope } from "../manifest.ts";
import { optionalScopes, scopes } from "../manifest.ts";

/** What Slack says beside a refusal for want of a permission: those that would do, with commas. */
const Refusal = z.object({ error: z.literal("missing_scope"), needed: z.string() });

/** The permission that a workspace left out, and for want of which Slack refused something; undefined where it was not that. */
export function leftOutScope(error: unknown): OptionalScope | undefined {
  if (!(error instanceof WebAPIPlatformError)) return undefined;
  const needed = Refusal.safeParse(error.data).data?.needed.split(",") ?? [];
  return optionalScopes.find((scope) => needed.includes(scope));
}

/** What a permission is for. */
export function reasonOfScope(scope: OptionalScope, locale: Locale): string {
  return scopes[scope][locale];
}
