import type { Locale } from "@rabat-process/timezones";
import type { LinkWords } from "./words-en.ts";
import { en } from "./words-en.ts";
import { fr } from "./words-fr.ts";

export const linkWords: Readonly<Record<Locale, LinkWords>> = { en, fr };
