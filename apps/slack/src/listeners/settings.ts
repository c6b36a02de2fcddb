import { sentences } from "@rabat-process/core/sentences/index";
import { delegationPhrase } from "@rabat-process/events/words";
import { isDelegationCode } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { App, BlockAction, ButtonAction, StaticSelectAction } from "@slack/bolt";
import { newFeed } from "../blocks/feed.ts";
import { ids } from "../blocks/ids.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { toMrkdwn } from "../blocks/render-sentence.ts";
import { say } from "../locales/index.ts";
import { chooseLanguage } from "@rabat-process/core/people/choose-language";
import { chooseReminders, joinDelegation } from "@rabat-process/core/people/know-people";
import { makeFeed } from "@rabat-process/core/people/personal-feed";
import { personLocale } from "../slack/person-locale.ts";
import type { Deps } from "./deps.ts";
import { publishHome } from "./home.ts";
import type { Pressed } from "./responses.ts";
import { answerOldButton, caller, canRespond, privately, tellCaller } from "./responses.ts";

/** What people set for themselves: language, delegation, reminders, their feed. */
export function registerSettings(app: App, deps: Deps): void {
  registerPersonSettings(app, deps);
  registerReminders(app, deps);
  registerFeed(app, deps);
}

function registerPersonSettings(app: App, deps: Deps): void {
  app.action<BlockAction<StaticSelectAction>>(
    ids.chooseLanguage,
    async ({ ack, action, body, ...slack }) => {
      await ack();
      const { user } = await caller(deps, body, action);
      const locale = action.selected_option.value === "fr" ? "fr" : "en";
      await chooseLanguage(deps, { user, locale });
      await tellSet(deps, { body, ...slack }, note(say(locale).languageSet));
    },
  );

  app.action<BlockAction<StaticSelectAction>>(
    ids.changeDelegation,
    async ({ ack, action, body, ...slack }) => {
      await ack();
      const { user, locale } = await caller(deps, body, action);
      const delegation = action.selected_option.value;
      if (!isDelegationCode(delegation)) return answerOldButton({ body, ...slack }, locale);
      const joined = await joinDelegation(deps, { user, delegation, locale });
      const { delegationSet } = say(locale).settings;
      const { cannotJoin } = sentences[locale].members;
      // A home drawn anew shows what was set, not that nothing was.
      if (joined.ok) {
        const name = escapeMrkdwn(delegationPhrase(delegation, "the", locale));
        await tellSet(deps, { body, ...slack }, note(delegationSet(name)));
      } else {
        const words = cannotJoin[joined.reason](delegation);
        await tellCaller({ body, ...slack }, note(toMrkdwn(words, { locale })));
      }
    },
  );
}

function registerReminders(app: App, deps: Deps): void {
  for (const reminders of [true, false]) {
    const id = reminders ? ids.startReminders : ids.stopReminders;
    app.action<BlockAction<ButtonAction>>(id, async ({ ack, action, body, ...slack }) => {
      await ack();
      const { user, locale } = await caller(deps, body, action);
      await chooseReminders(deps, { user, reminders });
      const { settings, hints } = say(locale);
      const stopped = `${sentences[locale].notices.stopped} ${hints.reminders}`;
      await tellSet(deps, { body, ...slack }, note(reminders ? settings.started : stopped));
    });
  }
}

function registerFeed(app: App, deps: Deps): void {
  for (const scope of ["all", "yes-and-maybe"] as const) {
    app.action<BlockAction<ButtonAction>>(
      ids.makeFeed(scope),
      async ({ ack, action, body, ...slack }) => {
        await ack();
        const { user, locale } = await caller(deps, body, action);
        const outdated = await outdatedFeed(deps, { shown: action.value, user, locale });
        if (outdated !== undefined) return tellCaller({ body, ...slack }, outdated);
        const made = await makeFeed(deps, { user, scope, locale });
        await tellCaller(
          { body, ...slack },
          made.ok ? newFeed(made.address, locale) : noFeed(made, locale),
        );
      },
    );
  }

  app.action<BlockAction<ButtonAction>>(ids.revokeFeed, async ({ ack, action, body, ...slack }) => {
    await ack();
    const { user, locale } = await caller(deps, body, action);
    const count = await deps.store.revokeFeeds(user, { by: user, at: deps.clock.now() });
    await tellCaller(
      { body, ...slack },
      note(count === 0 ? say(locale).feed.none : say(locale).feed.revoked),
    );
  });
}

/** Says what is set now: in a message, or by drawing the home anew. */
export async function tellSet(
  deps: Deps,
  { body, client, respond }: Pressed,
  message: Message,
): Promise<void> {
  if (canRespond(body)) await respond(privately(message));
  else {
    const user = await deps.accounts.personOf(body.user.id);
    const locale = await personLocale(deps, { user });
    await publishHome(deps, client, { user, locale });
  }
}

function noFeed(
  refusal: Extract<Awaited<ReturnType<typeof makeFeed>>, { ok: false }>,
  locale: Locale,
) {
  const words = sentences[locale].members.noFeed;
  if (refusal.reason === "unknown-delegation") return note(words[refusal.reason]);
  return note(toMrkdwn(words[refusal.reason](refusal.delegation), { locale }));
}

/** Why no feed is made: the message spoke of another delegation than the one to which its reader belongs by now. */
async function outdatedFeed(
  { store }: Deps,
  { shown, user, locale }: { shown: string | undefined; user: string; locale: Locale },
): Promise<Message | undefined> {
  const { delegation } = await store.person(user);
  if (!isDelegationCode(shown) || delegation === undefined || shown === delegation)
    return undefined;
  const words = toMrkdwn(sentences[locale].sinceShown.otherFeed(shown, delegation), { locale });
  return note(`${words} ${say(locale).hints.feed}`);
}
