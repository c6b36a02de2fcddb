import { codeOf } from "./cast.ts";
import type { Seen } from "./fake-slack.ts";
import type { Notebook } from "./notebook.ts";
import { answerKey, answersOf, endClaim, replyOf, tellAgain, touch } from "./notebook.ts";
import { wordsOf } from "./surface.ts";

/** Notes what a person reads about answers: that one is recorded, waits, or waits no more. Gives what is wrong of that. */
export function readAnswers(notebook: Notebook, seen: Seen): readonly string[] {
  const words = wordsOf(seen);
  if (seen.where === "message") {
    readMessage(notebook, seen, words);
    return [];
  }
  const claimed = /^Not counted yet: .+? — (Meeting \d+)\./m.exec(words)?.[1];
  const event = notebook.events.find(({ title }) => title === claimed);
  if (event !== undefined) {
    notebook.claims.set(`${event.id} ${seen.by}`, seen.at);
    tellAgain(notebook, `claim ${event.uid} ${seen.by}`);
  }
  return [...words.matchAll(/Recorded for \*(.+?)\*: \*(.+?)\* — (Meeting \d+)\./g)].flatMap(
    ([, name = "", answer = "", title = ""]) => record(notebook, seen, { name, answer, title }),
  );
}

function readMessage(notebook: Notebook, { by, isUpdate }: Seen, words: string): void {
  const event = notebook.events.find(({ title }) => new RegExp(`\\*${title}\\*`).test(words));
  if (event === undefined || isUpdate === true) return;
  const [, name = "", day = "", time = ""] =
    /offered to (.+?)\. Press.* before \w+ (\d+ \w+ \d+), (\d+:\d+)/.exec(words) ??
    // Where nobody is there to be told, an organiser is asked to tell it.
    /answers for (.+?), so .*“A place is free”.*\n.* kept for it until \w+ (\d+ \w+ \d+), (\d+:\d+)/.exec(
      words,
    ) ??
    [];
  const code = codeOf(name);
  if (code !== undefined)
    notebook.offers.set(answerKey(event.id, code), Date.parse(`${day} ${time} UTC`));
  if (/^Answer (?:accepted|not accepted)/.test(words)) hearDecision(notebook, event.id, by);
}

/** What somebody hears late of a claim is not of one that they made since. */
function hearDecision(notebook: Notebook, id: string, user: string): void {
  const key = `${id} ${user}`;
  const known = notebook.decided.get(key) ?? 0;
  if (known === 0) endClaim(notebook, id, user);
  else if (known === 1) notebook.decided.delete(key);
  else notebook.decided.set(key, known - 1);
}

function record(
  notebook: Notebook,
  { at, by, pressedAt }: Seen,
  { name, answer, title }: { name: string; answer: string; title: string },
): readonly string[] {
  const code = codeOf(name);
  const partstat = replyOf(answer);
  const event = notebook.events.find((candidate) => candidate.title === title);
  if (code === undefined || partstat === undefined || event === undefined) return [];
  const key = answerKey(event.id, code);
  const before = answersOf(notebook, event.id, code);
  notebook.formerly.set(key, new Set([...(notebook.formerly.get(key) ?? []), ...before]));
  notebook.answers.set(key, new Set([partstat]));
  touch(notebook, `answer ${key}`, at);
  endClaim(notebook, event.id, by);
  const last = notebook.pressed.get(key) ?? 0;
  if (pressedAt === undefined) return [];
  notebook.pressed.set(key, Math.max(last, pressedAt));
  return pressedAt < last
    ? [`${by} pressed before others of ${code} did, and “${answer}” to ${event.id} counts`]
    : [];
}
