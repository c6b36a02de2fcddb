import type { Instant } from "@rabat-process/timezones";
import { isInstant } from "@rabat-process/timezones";
import { z } from "zod";

/** A column that holds an instant. */
export const Moment = z.custom<Instant>((value) => typeof value === "string" && isInstant(value));
