import { sentences } from "@rabat-process/core/sentences/index";
import { toPlainText } from "@rabat-process/core/sentences/render";
import type { Participant } from "@rabat-process/events/answers";
import type { Locale } from "@rabat-process/timezones";
import type { App, BlockAction, ButtonAction, ViewOutput, ViewResponseAction } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { ModalView } from "@slack/types";
import type { AnswerGiven } from "@rabat-process/core/answers/given-answer";
import type { AnswerOutcome } from "@rabat-process/core/answers/record-answer";
import { recordAnswer } from "@rabat-process/core/answers/record-answer";
import { joinDelegation } from "@rabat-process/core/people/know-people";
import { readEntered } from "@rabat-process/core/people/membership";
import { visibleEvent } from "@rabat-process/core/events/visible-event";
import { confirmation } from "../blocks/answers.ts";
import { readTyped } from "../blocks/filled.ts";
import { ids } from "../blocks/ids.ts";
import { limits } from "../blocks/limits.ts";
import { note } from "../blocks/message.ts";
import { readList, readPeopleTarget, readPerson } from "../blocks/people-reader.ts";
import type { PeopleView } from "../blocks/people-views.ts";
import { answerAfter, hasRoom, pasteForm, peopleList, personForm } from "../blocks/people-views.ts";
import { refusedAnswer } from "../blocks/refusals.ts";
import { readShown } from "../blocks/shown.ts";
import { takenForm } from "../blocks/view.ts";
import { say } from "../locales/index.ts";
import type { Deps } from "./deps.ts";
import type { Pressed } from "./responses.ts";
import { caller, refuse, tellCaller } from "./responses.ts";
import { openView, redrawView } from "./windows.ts";

/** The windows in which a delegation says who comes, any number of people. Each is recorded before the next is shown. */
export function registerPeopleForm(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(ids.details, async ({ ack, action, ...slack }) => {
    await ack();
    await showPeople(deps, { ...slack, action }, { draw: firstView, show: openView });
  });
  for (const [id, draw] of Object.entries(inList))
    app.action<BlockAction<ButtonAction>>(id, async ({ ack, action, ...slack }) => {
      await ack();
      await showPeople(deps, { ...slack, action }, { draw, show: redrawView });
    });

  for (const [callback_id, take] of Object.entries(takers))
    app.view({ callback_id, type: "view_submission" }, async ({ ack, body, view }) => {
      const user = await deps.accounts.personOf(body.user.id);
      await ack(await take(deps, view, user));
    });
}

/** Whoever has named nobody begins with a person; else with the list. */
function firstView(view: PeopleView): ModalView {
  const named = view.given?.people.length ?? 0;
  return named === 0 && view.given?.comment === undefined ? personForm(view) : peopleList(view);
}

type Draw = (view: PeopleView, value: string) => ModalView;

const inList: Readonly<Record<string, Draw>> = {
  [ids.addPerson]: (view) => (hasRoom(view) ? personForm(view) : peopleList(view)),
  [ids.pastePeople]: (view) => pasteForm(view),
  [ids.editPerson](view, value) {
    const index = Number(/^\d+/.exec(value)?.[0] ?? -1);
    return view.given?.people[index] === undefined
      ? peopleList(view)
      : personForm({ ...view, index });
  },
};

/** Draws one of the windows as things are now. */
async function showPeople(
  deps: Deps,
  { action, body, client, respond }: Pressed & { readonly action: ButtonAction },
  {
    draw,
    show,
  }: {
    readonly draw: Draw;
    readonly show: (client: WebClient, body: BlockAction, view: ModalView) => Promise<void>;
  },
): Promise<void> {
  const { user, locale } = await caller(deps, body, action);
  const value = action.value ?? "";
  const { uid } = readShown(value.replace(/^\d+ /, ""));
  const view = await readPeople(deps, { uid, user, locale });
  if (view === undefined)
    return tellCaller({ body, client, respond }, note(refusedAnswer("unknown-event", locale)));
  await show(client, body, drawWith(draw, { ...view, comment: typedComment(body, view) }, value));
}

/** The message to the organisers that stands in the list where a button of it was pressed; undefined if it is recorded. */
function typedComment({ view }: BlockAction, { given }: PeopleView): string | undefined {
  const typed = view?.state === undefined ? undefined : commentOf(view);
  return typed === (given?.comment ?? "") ? undefined : typed;
}

/** Another window with the message that was typed; the list again where that does not go along. */
function drawWith(draw: Draw, view: PeopleView, value: string): ModalView {
  const drawn = draw(view, value);
  if ((drawn.private_metadata ?? "").length <= limits.modal.private_metadata) return drawn;
  const { comment: _, ...recorded } = view;
  return peopleList({ ...recorded, said: say(view.locale).card.people.messageFirst });
}

async function readPeople(
  deps: Deps,
  { uid, user, locale }: { uid: string; user: string; locale: Locale },
): Promise<PeopleView | undefined> {
  const event = await visibleEvent(deps, { uid, user });
  return event && { event, ...(await readEntered(deps, { uid, user })), locale };
}

type Take = (deps: Deps, view: ViewOutput, user: string) => Promise<ViewResponseAction>;

/** What is done with each of the windows that is sent, and what Slack is to do with it. */
const takers: Readonly<Record<string, Take>> = {
  async [ids.personForm](deps, view, user) {
    const { locale, index, uid } = readPeopleTarget(view);
    const read = readPerson(view, locale);
    if (!read.ok) return refuse(read.errors);
    const { person, ticked, delegation } = read;
    if (delegation !== undefined) {
      const joined = await joinDelegation(deps, { user, delegation, locale });
      if (!joined.ok) {
        const words = sentences[locale].members.cannotJoin[joined.reason](delegation);
        return refuse({ delegation: toPlainText(words, { locale }) });
      }
    }
    const before = await readPeople(deps, { uid, user, locale });
    const known = before?.given?.people ?? [];
    const people =
      index === undefined
        ? [...known, person]
        : known.flatMap((other, place) => (place !== index ? [other] : ticked ? [] : [person]));
    const said = await record(deps, { view, user, before, people });
    if (!said.ok) return refuse({ name: said.text });
    const after = await readPeople(deps, { uid, user, locale });
    if (after === undefined) return { response_action: "clear" };
    const next =
      index === undefined && ticked && hasRoom(after)
        ? personForm(after)
        : peopleList({ ...after, said: said.text });
    return { response_action: "update", view: next };
  },
  async [ids.pasteForm](deps, view, user) {
    const { locale, uid } = readPeopleTarget(view);
    const read = readList(view, locale);
    if (!read.ok) return refuse(read.errors);
    const before = await readPeople(deps, { uid, user, locale });
    const people = [...(before?.given?.people ?? []), ...read.people];
    const said = await record(deps, { view, user, before, people });
    if (!said.ok) return refuse({ list: said.text });
    const after = await readPeople(deps, { uid, user, locale });
    if (after === undefined) return { response_action: "clear" };
    return { response_action: "update", view: peopleList({ ...after, said: said.text }) };
  },
  async [ids.peopleList](deps, view, user) {
    const { locale, uid } = readPeopleTarget(view);
    const before = await readPeople(deps, { uid, user, locale });
    const typed = commentOf(view) ?? "";
    if (typed === (before?.given?.comment ?? "")) return { response_action: "clear" };
    const said = await record(deps, { view, user, before, comment: typed });
    if (!said.ok) return refuse({ comment: said.text });
    const { people: words } = say(locale).card;
    const { close } = say(locale).forms;
    return { response_action: "update", view: takenForm(words.title, said.text, close) };
  },
};

/** The message that stands in the list; undefined in windows that have none. */
function commentOf({ state }: Pick<ViewOutput, "state">): string | undefined {
  const { comment } = readTyped(state.values);
  return comment?.trim();
}

/** Records what was sent as the answer of the delegation, and says what came of it. */
async function record(
  deps: Deps,
  {
    view,
    user,
    before,
    ...given
  }: {
    readonly view: ViewOutput;
    readonly user: string;
    readonly before: PeopleView | undefined;
    readonly people?: readonly Participant[];
    readonly comment?: string;
  },
): Promise<{ readonly ok: boolean; readonly text: string }> {
  const { uid, locale, shown, comment } = readPeopleTarget(view);
  const answer: AnswerGiven = {
    ...{ uid, user, shown, comment },
    press: `${user}:${view.id}:${view.hash}`,
    partstat: answerAfter({ given: before?.given }),
    ...given,
  };
  const outcome = await recordAnswer(deps, answer);
  if (!outcome.ok) return { ok: false, text: refusalWords(outcome.reason, locale) };
  return { ok: true, text: confirmation(outcome, undefined, locale).text };
}

/** Why an answer was not taken, beside what was filled in. */
function refusalWords(
  reason: Extract<AnswerOutcome, { ok: false }>["reason"],
  locale: Locale,
): string {
  const { sinceOpened, sinceShown } = sentences[locale];
  if (reason === "unknown-delegation") return say(locale).whichDelegation;
  if (reason === "offer-ended") return sinceShown.offerEnded;
  if (reason === "overtaken") return sinceOpened["answer-changed"];
  if (reason === "event-changed" || reason === "other-delegation" || reason === "answer-changed")
    return sinceOpened[reason];
  return refusedAnswer(reason, locale);
}
