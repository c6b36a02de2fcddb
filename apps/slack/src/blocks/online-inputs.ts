import type { CalendarEvent, Online } from "@rabat-process/events";
import { CalendarEvent as EventSchema } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { InputBlock } from "@slack/types";
import { say } from "../locales/index.ts";
import type { Errors, Read } from "./filled.ts";
import { choiceInput, textInput } from "./view.ts";

/** Where something takes place online. What is known of it stands in the inputs. */
export function onlineInputs(online: Online | undefined, locale: Locale): InputBlock[] {
  const words = say(locale).forms.online;
  return [
    textInput({
      id: "platform",
      label: words.platform,
      initial: online?.platform,
      most: 300,
    }),
    textInput({
      id: "join-link",
      label: words.joinLink,
      initial: online?.joinUrl,
      most: 3000,
    }),
  ];
}

/** Who may know the way in. */
export function readersInput(online: Online | undefined, locale: Locale): InputBlock {
  const words = say(locale).forms.online;
  return choiceInput({
    id: "join-link-readers",
    label: words.readers,
    options: (["participants", "everybody"] as const).map((value) => ({
      value,
      text: words[value],
    })),
    chosen: online?.joinUrlIsPublic === true ? "everybody" : "participants",
  });
}

/** Whether something of this format has a part online. */
export function isOnline(format: CalendarEvent["format"]): boolean {
  return format === "virtual" || format === "hybrid";
}

/** The part online that somebody filled in; undefined where there is none. */
export function readOnline(
  read: Read,
  { locale, errors }: { readonly locale: Locale; readonly errors: Errors },
): Online | undefined {
  const words = say(locale).forms;
  const platform = read("platform");
  const joinUrl = read("join-link");
  const isPublic = read("join-link-readers") === "everybody";
  if (isPublic && joinUrl === undefined) errors["join-link"] = words.online.linkMissing;
  if (platform === undefined && joinUrl === undefined) return undefined;
  const parsed = EventSchema.shape.online.safeParse({
    ...(platform && { platform }),
    ...(joinUrl && { joinUrl }),
    ...(isPublic && joinUrl && { joinUrlIsPublic: true }),
  });
  for (const { path } of parsed.error?.issues ?? []) {
    if (path[0] === "platform") errors["platform"] = words.oneLine;
    else errors["join-link"] = words.online.noAddress;
  }
  return parsed.data;
}
