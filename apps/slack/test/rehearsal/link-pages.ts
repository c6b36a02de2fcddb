import type { Reply, SentLink } from "./notebook.ts";
import { answersOf, mayCome, replyOf } from "./notebook.ts";
import type { Stage } from "./stage.ts";

/** Opens the page of a link, and looks that it shows nothing that is not for its person. */
export async function openPage(stage: Stage, path: string, link: SentLink) {
  const { driver, violations } = stage;
  const page = await driver.read(path);
  violations.push(...foreign(stage, page.text, link));
  return page;
}

function foreign({ notebook }: Stage, text: string, { mailbox, code }: SentLink): string[] {
  const names = [...text.matchAll(/(?:person|remark) \d+ of [\w-]+/gi)].map(([name]) =>
    name.toLowerCase(),
  );
  const ways = [...text.matchAll(/https:\/\/meet\.example\/secret-[\w-]+/g)].map(([way]) => way);
  return [
    ...names
      .filter((name) => notebook.erased.has(name) || notebook.names.get(name)?.code !== code)
      .map((name) => `the page of ${mailbox} has the name ${name}`),
    ...ways
      .filter((way) => {
        const event = notebook.events.find(({ joinUrl }) => joinUrl === way);
        return event === undefined || !mayCome(notebook, event.id, code);
      })
      .map((way) => `the page of ${mailbox} has the link ${way}`),
  ];
}

/** How the heading of a page ends where an answer counts, and what that answer is called. */
const headings: Readonly<Record<string, string>> = {
  "will attend": "Will attend",
  "may attend": "Maybe",
  "will not attend": "Will not attend",
  "is on the waiting list": "On the waiting list",
  "is awaiting selection": "Awaiting selection",
  "was not selected": "Not selected",
};

/** What a page says of the answer of its delegation, in its words; undefined where it has none. */
export function answerOn(text: string): string | undefined {
  const plain = text.replaceAll(/\s+/g, " ");
  const heading = /<h1>(.*?)<\/h1>/.exec(plain)?.[1]?.trim() ?? "";
  if (heading.startsWith("A place is offered ")) return "Place offered";
  const said = Object.entries(headings).find(([end]) => heading.endsWith(` ${end}`))?.[1];
  if (said !== undefined) return said;
  return /<dt>Answer<\/dt> ?<dd> ?<strong ?>([^<]+?) ?<\/strong/.exec(plain)?.[1]?.trim();
}

export function replyOn(text: string): Reply {
  const words = answerOn(text)?.replace(/ \(.*/, "");
  return words === undefined ? "none" : (replyOf(words) ?? "none");
}

/** What counts for the delegation of a link, where it is known. */
export function presentReply({ notebook }: Stage, id: string, { code }: SentLink) {
  const [reply, ...others] = answersOf(notebook, id, code);
  return others.length === 0 ? reply : undefined;
}

export type Fields = Readonly<Record<string, string>>;

/** The forms of a page, with what a browser would send of each as it stands. */
export function formsOf(html: string): readonly Fields[] {
  return html
    .split("<form")
    .slice(1)
    .map((rest) => {
      const [form = ""] = rest.split("</form>");
      const inputs = [...form.matchAll(/<input([^>]*)>/g)].map(([, attributes = ""]) => attributes);
      const sent = inputs.filter(
        (attributes) =>
          !/type="(?:radio|checkbox)"/.test(attributes) || attributes.includes("checked"),
      );
      const texts = [...form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)/g)];
      return Object.fromEntries([
        ...sent.map((attributes) => [
          /name="([^"]*)"/.exec(attributes)?.[1] ?? "",
          unescape(/value="([^"]*)"/.exec(attributes)?.[1] ?? ""),
        ]),
        ...texts.map(([, name = "", text = ""]) => [name, unescape(text).replace(/^\n/, "")]),
        ...(form.includes('name="locale"') ? [["locale", ""]] : []),
      ]) as Fields;
    });
}

/** The form of a page for one purpose. */
export function formFor(html: string, purpose: string): Fields | undefined {
  return formsOf(html).find((fields) => fields["purpose"] === purpose);
}

function unescape(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
