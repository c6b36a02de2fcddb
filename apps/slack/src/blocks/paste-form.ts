import type { Locale } from "@rabat-process/timezones";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { say } from "../locales/index.ts";
import type { FilledView } from "./filled.ts";
import { readFilled } from "./filled.ts";
import { ids } from "./ids.ts";
import type { Block } from "./message.ts";
import { actions, button, context, section } from "./message.ts";
import { modal, textInput } from "./view.ts";

/** The way from an empty form to the text that says it all. */
export function pasteButton(locale: Locale): Block {
  const text = say(locale).announcement.paste;
  return actions("paste", [button({ action: ids.pasteAnnouncement, value: "paste", text })]);
}

/** The boxes into which a text goes, those of one language behind one another. */
const boxes = { en: ["text-en", "text-en-2"], fr: ["text-fr", "text-fr-2"] } as const;
export const firstBox = boxes.en[0];

/** Asks for the text of an announcement. */
export function pasteForm(locale: Locale): ModalView {
  const { announcement: words, forms } = say(locale);
  const languages = locale === "en" ? (["en", "fr"] as const) : (["fr", "en"] as const);
  return modal({
    callback: ids.pastedText,
    title: words.title,
    submit: words.readIt,
    close: forms.close,
    metadata: "",
    blocks: [
      context(words.pasteHelp),
      ...languages
        .flatMap((language) => boxes[language])
        .map((id) => textInput({ id, label: words.boxes[id], most: 3000, long: true })),
    ],
  });
}

/** The texts that somebody pasted: one for each language. */
export function readPasted({ state }: FilledView): readonly string[] {
  const read = readFilled(state.values);
  return Object.values(boxes).flatMap((own) => {
    const text = own.flatMap((id) => read(id) ?? []).join("\n\n");
    return text === "" ? [] : [text];
  });
}

const Message = z.object({
  text: z.string().optional(),
  files: z
    .array(z.object({ name: z.string(), url_private: z.string().optional() }))
    .max(10)
    .optional(),
});

/** What a message carries: its words, and its files. */
export function readMessage(message: unknown) {
  return Message.parse(message);
}

/** Stands there as long as a text is read. */
export function waitingView(locale: Locale): ModalView {
  const { announcement: words, forms } = say(locale);
  return modal({
    callback: "taken",
    title: words.title,
    close: forms.close,
    metadata: "",
    blocks: [section(words.waiting)],
  });
}
