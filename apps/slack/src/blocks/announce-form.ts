import type { Clashes } from "@rabat-process/core/events/clashes";
import type { Asked } from "@rabat-process/core/answers/chase";
import { languageName, withColon } from "@rabat-process/events/words";
import { slugOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { InputBlock, ModalView } from "@slack/types";
import { z } from "zod";
import { say } from "../locales/index.ts";
import { clashBlocks } from "./clashes.ts";
import { preview } from "./draft-view.ts";
import type { EventCard } from "./event-card.ts";
import type { Errors, FilledView } from "./filled.ts";
import { readTyped } from "./filled.ts";
import { ids } from "./ids.ts";
import type { Block } from "./message.ts";
import { context, section } from "./message.ts";
import { channelInput, modal, ticksInput } from "./view.ts";

/** A channel in which an event may be announced. */
export interface Place {
  readonly channel: string;
  readonly team: string;
  readonly locale: Locale;
  /** Whether its card stands there already. */
  readonly isThere: boolean;
}

export interface AnnounceForm {
  readonly card: EventCard;
  /** The version of the event that is announced. */
  readonly seen: string;
  /** The channels that the app knows, ten at most. */
  readonly places: readonly Place[];
  /** Which of them is meant. */
  readonly chosen: string | undefined;
  /** What other processes hold at that time; undefined where nobody looked. */
  readonly clashes?: Clashes | undefined;
  /** Whom one could ask for an answer at once; undefined of an event that people know. */
  readonly asked: Asked | undefined;
}

/** Shows an event as others will see it, and asks where, before anything leaves. */
export function announceForm(form: AnnounceForm): ModalView {
  const { card, seen, places } = form;
  const { event, locale, dateTokens } = card;
  const { announce: words } = say(locale);
  const hasChannels = places.length > 0 || dateTokens;
  return modal({
    callback: ids.announceForm,
    title: words.title,
    close: words.close,
    metadata: JSON.stringify({ uid: event.uid, seen, locale }),
    ...(hasChannels && { submit: words.submit }),
    blocks: [
      ...channelBlocks(form),
      ...clashBlocks(form.clashes, locale),
      ...(hasChannels ? [...askBlocks(form), context(words.waits)] : []),
      { type: "divider" },
      context(words.preview),
      ...missing(form).map((said) => context(said)),
      ...preview(card),
    ],
  });
}

function channelBlocks({ card, places, chosen }: AnnounceForm): (Block | InputBlock)[] {
  const { event, locale, dateTokens } = card;
  const { announce: words } = say(locale);
  if (places.length === 0 && !dateTokens) return [section(words.noChannel(slugOf(event)))];
  const options = places.map(({ channel, team, isThere, ...place }) => {
    const name = words.channel(`<#${channel}>`, languageName(place.locale, locale));
    return {
      text: isThere ? withColon(name, words.there, locale) : name,
      value: `${team}/${channel}`,
    };
  });
  return [
    ...(options.length === 0
      ? []
      : [
          ticksInput({
            id: "channels",
            label: words.channels,
            hint: words.channelsHint,
            options,
            chosen: places.flatMap(({ team, channel }) =>
              channel === chosen ? [`${team}/${channel}`] : [],
            ),
          }),
        ]),
    // The local Slack draws no such menu.
    ...(dateTokens
      ? [channelInput({ id: "other", label: words.other, hint: words.otherHint })]
      : []),
  ];
}

/** Who gets a message of their own: whoever is asked for an answer, if that is wanted. */
function askBlocks({ card: { locale }, asked }: AnnounceForm): (Block | InputBlock)[] {
  const { announce: words } = say(locale);
  if (asked === undefined || asked.people === 0) return [context(words.nobody)];
  const unasked = asked.without + asked.byFile;
  return [
    ticksInput({
      id: "ask",
      label: words.ask,
      options: [{ text: words.askTick(asked.people), value: "yes" }],
      chosen: [],
    }),
    ...(unasked === 0 ? [] : [context(words.without(unasked))]),
  ];
}

/** What others would miss in their language. */
function missing({ card: { event, locale } }: AnnounceForm): readonly string[] {
  const { announce: words } = say(locale);
  return (["en", "fr"] as const).flatMap((language) =>
    event.summary[language] === undefined ? [words.missing[language]] : [],
  );
}

const Metadata = z.object({ uid: z.string(), seen: z.string(), locale: z.enum(["en", "fr"]) });

/** Of which event a form for an announcement is, in which version, and in which language it was drawn. */
export function readAnnounced({ private_metadata }: Pick<FilledView, "private_metadata">) {
  return Metadata.parse(JSON.parse(private_metadata));
}

type Wanted =
  | {
      readonly ok: true;
      readonly places: readonly Pick<Place, "channel" | "team">[];
      readonly asks: boolean;
    }
  | { readonly ok: false; readonly errors: Errors };

/** Where somebody wants an event announced, and whether focal points are asked at once. */
export function readAnnounceForm(
  { state }: FilledView,
  { team, locale }: { readonly team: string; readonly locale: Locale },
): Wanted {
  const typed = readTyped(state.values);
  const ticked = (typed["channels"] ?? "").split(" ").flatMap((value) => {
    const [of = "", channel = ""] = value.split("/");
    return channel === "" ? [] : [{ team: of, channel }];
  });
  const { other = "", ask } = typed;
  const others =
    other === "" || ticked.some(({ channel }) => channel === other)
      ? []
      : [{ team, channel: other }];
  const places = [...ticked, ...others];
  const field = "channels" in typed ? "channels" : "other";
  if (places.length === 0)
    return { ok: false, errors: { [field]: say(locale).announce.chooseChannel } };
  return { ok: true, places, asks: ask === "yes" };
}
