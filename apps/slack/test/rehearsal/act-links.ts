import { fieldOf } from "@rabat-process/web/links/delegation-page";
import { channels, codes, contacts, organisers } from "./cast.ts";
import type { Page } from "./process.ts";
import type { Fields } from "./link-pages.ts";
import { formFor, formsOf, openPage, presentReply, replyOn } from "./link-pages.ts";
import type { KnownEvent, Reply, SentLink } from "./notebook.ts";
import { answerKey, mayBe, replyOf, touch } from "./notebook.ts";
import type { Stage } from "./stage.ts";
import { answerTo, buttonOf, isPublic, messagesTo, observe, settle, speakOf } from "./stage.ts";
import type { Step } from "./steps.ts";

type Of<Name extends Step["do"]> = Extract<Step, { do: Name }>;
const [organiser] = organisers;

/** An organiser sends the list of contacts, sees what it changes, and applies it. */
export async function list(stage: Stage, { without }: Of<"list">) {
  const { driver, notebook } = stage;
  const listed = contacts.filter((_, index) => !without.includes(index));
  const empty = codes.filter((code) => listed.every((contact) => contact.code !== code));
  const lines = [
    "Delegation;Name;Mailbox",
    ...listed.map(({ code, name, mailbox }) => `${code};${name};${mailbox}`),
    ...empty.map((code) => `${code};;`),
  ];
  const since = driver.clock.now();
  await driver.sendFile(organiser, lines.join("\n"), { name: "contacts.csv" });
  const message = messagesTo(stage, organiser).find(
    (candidate) => candidate.at >= since && buttonOf(candidate, "contacts:v1:apply") !== undefined,
  );
  const button = message && buttonOf(message, "contacts:v1:apply");
  if (message === undefined || button === undefined) return;
  await settle(stage);
  const words = await answerTo(stage, organiser, () =>
    driver.press(organiser, button, { message }),
  );
  touch(notebook, "contacts", driver.clock.now());
  const mailboxes = new Set(listed.map(({ mailbox }) => mailbox));
  const isApplied = words.includes("The list of contacts is changed");
  for (const link of notebook.links.values())
    if (!mailboxes.has(link.mailbox)) link.isEnded = isApplied || link.isEnded ? true : undefined;
  notebook.contacts = isApplied ? mailboxes : undefined;
}

/** An organiser has the files made by which people without Slack are written to, and these write to them. */
export async function invite(stage: Stage, { event: index }: Of<"invite">) {
  const { driver, notebook, violations } = stage;
  const event = speakOf(stage, index, isPublic);
  if (event === undefined) return;
  const before = driver.slack.uploaded.length;
  const words = await answerTo(stage, organiser, () =>
    driver.command(organiser, `invite ${event.id}`, channels[0]),
  );
  const at = driver.clock.now();
  const files = driver.slack.uploaded.slice(before);
  const rows = (await Promise.all(files.map((file) => driver.invitations(file)))).flat();
  const isSaid = words.includes("in the files that were sent to you");
  if (isSaid && notebook.contacts !== undefined) {
    const [wanted, sent] = [[...notebook.contacts], rows.map(({ mailbox }) => mailbox)].map(
      (mailboxes) => mailboxes.toSorted().join(", "),
    );
    if (wanted !== sent)
      violations.push(`the file for ${event.id} is for ${sent ?? ""}, and not for ${wanted ?? ""}`);
  }
  // Where nothing came of it, it may have been noted that they were written to.
  if (!isSaid) touch(notebook, `invited ${event.id}`, at);
  for (const row of rows) {
    const code = contacts.find(({ mailbox }) => mailbox === row.mailbox)?.code ?? codes[0];
    const sent = { mailbox: row.mailbox, code, at, isEnded: false };
    notebook.links.set(row.answer, { ...sent, event: event.id });
    notebook.links.set(row.delegation, { ...sent, event: undefined });
  }
}

/** Of how many links people think. */
const recent = 10;

/** The link that a number chooses, with its event: one of the latest to an event. */
function linkAt({ notebook }: Stage, index: number) {
  const sent = [...notebook.links].filter(([, { event }]) => event !== undefined).slice(-recent);
  const [path, link] = sent.at(index % Math.max(sent.length, 1)) ?? [];
  const event = notebook.events.find(({ id }) => id === link?.event);
  return path === undefined || link === undefined || event === undefined
    ? undefined
    : { path, link, event };
}

/** The page of the delegation of somebody who has a link to an event. */
function delegationPathOf({ notebook }: Stage, { mailbox, isEnded }: SentLink): string | undefined {
  return [...notebook.links].findLast(
    ([, other]) =>
      other.event === undefined && other.mailbox === mailbox && other.isEnded === isEnded,
  )?.[0];
}

/** Somebody without Slack opens their page and answers. */
export async function link(
  stage: Stage,
  { link: index, answer, from, isNamed, isTwice }: Of<"link">,
) {
  const { driver, notebook, violations } = stage;
  const chosen = linkAt(stage, index);
  if (chosen === undefined) return;
  const { link: sent, event } = chosen;
  const path = from === "event" ? chosen.path : delegationPathOf(stage, sent);
  if (path === undefined) return;
  await settle(stage);
  const html = (await openPage(stage, path, sent)).text;
  const form = formFor(html, from === "event" ? "answer" : "delegation");
  const field = from === "event" ? "answer" : fieldOf(event);
  if (form === undefined || (from === "delegation" && !html.includes(`"${field}"`))) return;
  stage.spokenOf = event;
  const fields: Fields = {
    ...form,
    [field]: answer,
    ...(isNamed && from === "event" ? { "name-1": nameFor(stage, event, sent) } : {}),
  };
  const before = presentReply(stage, event.id, sent);
  const page = await driver.post(path, fields);
  // What the app said as it was brought back was said before.
  observe(stage);
  note(stage, { page, sent, event, answer, before });
  if (!isTaken(page)) return;
  // Whoever says the same once more can do so with one form twice.
  if (before === undefined || before === answer) return;
  notebook.forms.push({ path, fields });
  if (isTwice) violations.push(...(await sendAgain(stage, { path, fields })));
}

function isTaken({ status, text }: Page): boolean {
  return status === 303 || (status === 200 && text.includes("One answer is recorded"));
}

function nameFor({ notebook }: Stage, { id }: KnownEvent, { code, mailbox }: SentLink): string {
  const text = `Person ${notebook.names.size + 1} of ${id}`;
  notebook.names.set(text.toLowerCase(), { code, by: mailbox });
  return text;
}

function note(
  { driver, notebook, violations }: Stage,
  given: {
    page: Page;
    sent: SentLink;
    event: KnownEvent;
    answer: Of<"link">["answer"];
    before: Reply | undefined;
  },
): void {
  const { page, sent, event, answer, before } = given;
  const key = answerKey(event.id, sent.code);
  const at = driver.clock.now();
  if (isTaken(page)) {
    if (sent.isEnded === true)
      violations.push(`the link of ${sent.mailbox} to ${event.id} has ended, and took an answer`);
    notebook.answers.set(key, new Set([answer]));
    touch(notebook, `answer ${key}`, at);
    // Whoever says the same once more says nothing new; another person does, with the same answer before.
    const isNews = before !== undefined && before !== answer;
    notebook.byLink.set(key, { at, before: isNews ? before : undefined, isNews });
  } else if (page.status === 0 || page.status >= 500) {
    mayBe(notebook, { id: event.id, code: sent.code, reply: answer, at });
    notebook.byLink.delete(key);
  }
}

/** What is sent once more changes nothing, but when the link was used. */
async function sendAgain(
  { driver, notebook }: Stage,
  { path, fields }: { path: string; fields: Fields },
): Promise<readonly string[]> {
  await driver.revive();
  const before = await driver.memory(["links"]);
  const began = driver.clock.now();
  const { status } = await driver.post(path, fields);
  const isCalm = status !== 0 && driver.isUp() && driver.clock.now() === began;
  const who = notebook.links.get(path)?.mailbox ?? "";
  return isCalm && (await driver.memory(["links"])) !== before
    ? [`a form of ${who} was sent once more, and changed something`]
    : [];
}

export async function replay(stage: Stage, { form: index }: Of<"replay">) {
  const { forms } = stage.notebook;
  const form = forms.slice(-5).at(index % Math.max(Math.min(forms.length, 5), 1));
  if (form !== undefined) stage.violations.push(...(await sendAgain(stage, form)));
}

/** A program opens every address that it knows of, and sends what forms it finds as they stand. */
export async function scan(stage: Stage) {
  const { driver, notebook, violations } = stage;
  const paths = [...notebook.links].slice(-2 * recent);
  if (paths.length === 0) return;
  await driver.revive();
  const [before, began] = [await driver.memory(), driver.clock.now()];
  for (const [path, known] of paths) {
    const { text } = await openPage(stage, path, known);
    for (const fields of formsOf(text)) await driver.post(path, fields);
  }
  const isCalm = driver.isUp() && driver.clock.now() === began;
  if (isCalm && (await driver.memory()) !== before)
    violations.push("a program opened links and sent forms as they stood, and changed something");
}

/** Whoever has a link says that they are somebody else: no link of that person opens anything any more. */
export async function stranger(stage: Stage, { link: index }: Of<"stranger">) {
  const { driver, notebook } = stage;
  const chosen = linkAt(stage, index);
  if (chosen === undefined) return;
  const { path, link: sent } = chosen;
  await settle(stage);
  const form = formFor((await openPage(stage, path, sent)).text, "end");
  if (form === undefined) return;
  const { status } = await driver.post(path, { ...form, confirm: "yes" });
  const isSure = status === 200;
  for (const other of notebook.links.values())
    if (other.mailbox === sent.mailbox) other.isEnded = isSure || other.isEnded ? true : undefined;
  const name = contacts.find(({ mailbox }) => mailbox === sent.mailbox)?.name ?? "";
  if (isSure) notebook.strangers.push({ name, at: driver.clock.now() });
}

/** Somebody of the delegation undoes an answer that came by a link, in Slack or by a link of their own. */
export async function undo(stage: Stage, { who, from }: Of<"undo">) {
  return from === "message" ? undoInSlack(stage, who) : undoByLink(stage);
}

async function undoInSlack(stage: Stage, first: string) {
  const { driver, notebook } = stage;
  const action = "answer:v1:undo";
  const told = [...notebook.members.keys()].flatMap((user) => {
    const message = messagesTo(stage, user).find((each) => buttonOf(each, action) !== undefined);
    return message === undefined ? [] : [{ user, message }];
  });
  const found = told.find(({ user }) => user === first) ?? told.at(first.length % told.length);
  const button = found && buttonOf(found.message, action);
  const [code = "", , ...uid] = (button?.value ?? "").split("|");
  const event = notebook.events.find((each) => each.uid === uid.join("|"));
  const home = codes.find((each) => each === code);
  if (found === undefined || button === undefined || event === undefined || home === undefined)
    return;
  stage.spokenOf = event;
  await settle(stage);
  const words = await answerTo(stage, found.user, () =>
    driver.press(found.user, button, { message: found.message }),
  );
  const said = /is as it was before: \*(.+?)\*/.exec(words)?.[1];
  if (said !== undefined || words.includes("There is now no answer"))
    undone(stage, { event, code: home, reply: replyOf(said ?? "") ?? "none" });
  else if (words === "") maybeUndone(stage, event, home);
}

async function undoByLink(stage: Stage) {
  const { driver, notebook } = stage;
  for (const [path, sent] of [...notebook.links].slice(-recent)) {
    const event = notebook.events.find(({ id }) => id === sent.event);
    if (event === undefined) continue;
    await settle(stage);
    const form = formFor((await openPage(stage, path, sent)).text, "undo");
    if (form === undefined) continue;
    stage.spokenOf = event;
    const { status } = await driver.post(path, { ...form, confirm: "yes" });
    observe(stage);
    if (status === 303) {
      const { text } = await driver.read(path);
      undone(stage, { event, code: sent.code, reply: replyOn(text) });
    } else if (status === 0 || status >= 500) maybeUndone(stage, event, sent.code);
    return;
  }
}

/** After an answer is undone the one before counts, or none. */
function undone(
  { driver, notebook, violations }: Stage,
  { event, code, reply }: { event: KnownEvent; code: SentLink["code"]; reply: Reply },
): void {
  const key = answerKey(event.id, code);
  const known = notebook.byLink.get(key);
  const isSame = known !== undefined && notebook.touched.get(`answer ${key}`) === known.at;
  if (isSame && known.before !== undefined && known.before !== reply)
    violations.push(
      `${code} said ${known.before} to ${event.id} before an answer by a link, and ${reply} when that was undone`,
    );
  notebook.byLink.delete(key);
  notebook.owed.earlier.add(key);
  notebook.answers.set(key, new Set([reply]));
  touch(notebook, `answer ${key}`, driver.clock.now());
}

function maybeUndone(
  { driver, notebook }: Stage,
  { id }: KnownEvent,
  code: SentLink["code"],
): void {
  const before = notebook.byLink.get(answerKey(id, code))?.before;
  notebook.owed.earlier.add(answerKey(id, code));
  const replies =
    before === undefined ? (["ACCEPTED", "TENTATIVE", "DECLINED", "none"] as const) : [before];
  for (const reply of replies) mayBe(notebook, { id, code, reply, at: driver.clock.now() });
}
