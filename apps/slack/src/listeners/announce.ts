import { whoIsAsked } from "@rabat-process/core/answers/chase";
import { clashesOf } from "@rabat-process/core/events/clashes";
import { holdAnnouncement } from "@rabat-process/core/events/departures";
import { readEventState } from "@rabat-process/core/events/show-event";
import { versionOf } from "@rabat-process/core/events/version";
import { knownLocale } from "@rabat-process/core/people/choose-language";
import { sentences } from "@rabat-process/core/sentences/index";
import type { Locale } from "@rabat-process/timezones";
import type { App, BlockAction, ButtonAction, ViewOutput, ViewResponseAction } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { Place } from "../blocks/announce-form.ts";
import { announceForm, readAnnounced, readAnnounceForm } from "../blocks/announce-form.ts";
import { leavingView } from "../blocks/departures.ts";
import { shownInputs } from "../blocks/keep-typed.ts";
import { ids } from "../blocks/ids.ts";
import { refusedChange } from "../blocks/refusals.ts";
import { takenForm } from "../blocks/view.ts";
import { say } from "../locales/index.ts";
import { postTask } from "../slack/jobs/tasks.ts";
import { changeFormFor, noticeOf } from "./change-views.ts";
import type { Deps } from "./deps.ts";
import { caller, refuse } from "./responses.ts";
import { showView } from "./windows.ts";

/** Announcing: a look at what others will see, where and who is asked, then two minutes in which it can be stopped. */
export function registerAnnounce(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(ids.announceIn, async ({ ack, action, body, client }) => {
    await ack();
    const { user, team, locale } = await caller(deps, body, action);
    const uid = action.value ?? "";
    await showView(client, body, await announceFormFor(deps, { uid, user, team, locale }));
  });

  app.action<BlockAction<ButtonAction>>(ids.withdraw, async ({ ack, action, body, client }) => {
    await ack();
    const { user, locale } = await caller(deps, body, action);
    const event = deps.roles.isOrganiser(user)
      ? await deps.store.event(action.value ?? "")
      : undefined;
    if (event === undefined) return;
    const form = { event, seen: versionOf(event), act: "withdraw", locale } as const;
    await showView(client, body, await changeFormFor(deps, form));
  });

  app.view(
    { callback_id: ids.announceForm, type: "view_submission" },
    async ({ ack, body, view }) => {
      const user = await deps.accounts.personOf(body.user.id);
      await ack(await takeAnnouncement(deps, view, { user, team: body.team?.id ?? "" }));
    },
  );
}

/** Slack takes ten options to tick. */
const mostPlaces = 10;

/** The form by which an event is announced, for organisers alone. */
export async function announceFormFor(
  deps: Deps,
  {
    uid,
    user,
    team,
    channel,
    locale,
  }: {
    readonly uid: string;
    readonly user: string;
    readonly team: string;
    /** The channel that is meant. */
    readonly channel?: string | undefined;
    readonly locale: Locale;
  },
): Promise<ModalView> {
  const { announce: words, forms } = say(locale);
  if (!deps.roles.isOrganiser(user))
    return takenForm(words.title, sentences[locale].organisersOnly, forms.close);
  const state = await readEventState(deps, uid);
  if (state === undefined)
    return takenForm(words.title, refusedChange("unknown-event", locale), forms.close);
  const { event, isDraft, attendance } = state;
  const pageUrl = deps.addresses(locale).event(event);
  const mayAsk = (isDraft || event.announced === undefined) && state.closed === undefined;
  return announceForm({
    card: { ...state, locale, pageUrl, dateTokens: deps.dateTokens },
    seen: versionOf(event),
    places: await placesOf(deps, { uid, team, channel }),
    chosen: channel,
    clashes: isDraft ? clashesOf(event, deps.sisterCalendars) : undefined,
    asked: mayAsk ? await whoIsAsked(deps, attendance) : undefined,
  });
}

/** The channels of a workspace that the app knows, the one that is meant first. */
async function placesOf(
  { store }: Deps,
  { uid, team, channel }: { uid: string; team: string; channel: string | undefined },
): Promise<readonly Place[]> {
  const known = await store.places(team);
  const cards = await store.cards(uid);
  const meant = channel === undefined ? [] : [{ channel, team }];
  const all = [...meant, ...known.filter((place) => place.channel !== channel)];
  return Promise.all(
    all.slice(0, mostPlaces).map(async (place) => ({
      ...place,
      locale: (await store.channel(place.channel))?.locale ?? "en",
      isThere: cards.some((card) => card.channel === place.channel),
    })),
  );
}

async function takeAnnouncement(
  deps: Deps,
  view: ViewOutput,
  { user, team }: { readonly user: string; readonly team: string },
): Promise<ViewResponseAction> {
  const { uid, seen, ...drawn } = readAnnounced(view);
  const locale = await knownLocale(deps, user, drawn.locale);
  const wanted = readAnnounceForm(view, { team, locale });
  if (!wanted.ok) return refuse(wanted.errors);
  const { places, asks } = wanted;
  const shows = places.map((place) => {
    const { dueAt: _, ...job } = postTask(uid, { ...place, by: user, asks }, deps.clock.now());
    return job;
  });
  const outcome = await holdAnnouncement(deps, { uid, seen, user, shows });
  const [first = "channels"] = shownInputs(view);
  if (!outcome.ok) return refuse({ [first]: refusedChange(outcome.reason, locale) });
  const { held, event } = outcome;
  const waiting = { ...held, told: {}, askAgain: false, people: 0, unreachable: [], shows };
  const notice = await noticeOf(deps, event, { user, locale });
  return { response_action: "update", view: leavingView(notice, waiting) };
}
