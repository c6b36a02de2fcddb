import { XmlDocument, XmlXPath } from "libxml2-wasm";

const namespaces = { a: "http://www.w3.org/2005/Atom" };

const once = (parent: string, names: readonly string[]) =>
  names.map((name) => `not(${parent}[count(a:${name}) != 1])`).join(" and ");
const atMostOnce = (parent: string, names: readonly string[]) =>
  names.map((name) => `not(${parent}[count(a:${name}) > 1])`).join(" and ");
const among = (parent: string, names: readonly string[]) =>
  `not(${parent}/*[not(${names.map((name) => `self::a:${name}`).join(" or ")})])`;
/** A link where it does not say what it is leads to the page (§4.2.7.2). */
const alternate = "a:link[not(@rel) or @rel = 'alternate']";

/** What RFC 4287 demands of a feed document, by its sections; each is true of one that keeps it. */
const rules: Readonly<Record<string, string>> = {
  "§2: a feed is the outermost element": "/a:feed",
  "§2, §6: no foreign markup, which ours does not need":
    "not(//*[namespace-uri() != 'http://www.w3.org/2005/Atom'])",
  "§3.1: a text is plain where it does not say otherwise, and holds no elements":
    "not((//a:title|//a:subtitle|//a:summary|//a:rights)[@type != 'text' or * or normalize-space() = ''])",
  "§3.2: a person has one name": `${once("//a:author", ["name"])} and not(//a:name[normalize-space() = ''])`,
  "§4.1.1: what a feed has once": once("/a:feed", ["id", "title", "updated"]),
  "§4.1.1: what a feed has at most once": atMostOnce("/a:feed", [
    ...["generator", "icon", "logo", "rights", "subtitle"],
  ]),
  "§4.1.1: an author, unless every entry has one":
    "/a:feed/a:author or not(//a:entry[not(a:author)])",
  "§4.1.1: a link to itself": "count(/a:feed/a:link[@rel = 'self']) = 1",
  "§4.1.1: what a feed is made of": among("/a:feed", [
    ...["author", "category", "contributor", "generator", "icon", "id", "link", "logo"],
    ...["rights", "subtitle", "title", "updated", "entry"],
  ]),
  "§4.1.2: what an entry has once": once("//a:entry", ["id", "title", "updated"]),
  "§4.1.2: what an entry has at most once": atMostOnce("//a:entry", [
    ...["content", "published", "rights", "source", "summary"],
  ]),
  "§4.1.2: a link to the page, where there is no content": `not(//a:entry[not(a:content) and not(${alternate})])`,
  "§4.1.2: what an entry is made of": among("//a:entry", [
    ...["author", "category", "content", "contributor", "id", "link", "published"],
    ...["rights", "source", "summary", "title", "updated"],
  ]),
  "§4.1.1, §4.1.2: not two links to one page in one form": `not((//a:feed|//a:entry)[${alternate}[@type = preceding-sibling::${alternate}/@type]])`,
  "§4.2.2: a category has a term": "not(//a:category[not(@term) or @term = ''])",
  "§4.2.6: each entry has an id of its own":
    "not(//a:entry[a:id = preceding-sibling::a:entry/a:id])",
  "§4.2.7: a link leads somewhere, and is empty":
    "not(//a:link[not(@href) or @href = '' or node()])",
};

/** What a pattern has to say of a value: dates of RFC 3339 (§3.3), absolute IRIs (§4.2.6), media types (§4.2.7.3). */
const patterns: readonly (readonly [section: string, path: string, pattern: RegExp])[] = [
  [
    "§3.3",
    "//a:updated|//a:published",
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  ],
  ["§4.2.6", "//a:id", /^[a-z][a-z0-9+.-]*:\S+$/i],
  ["§4.2.7.3", "//a:link/@type", /^[^/\s]+\/[^/\s]+$/],
  ["§2", "//@xml:lang", /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i],
];

/**
 * The rules of RFC 4287 that a text breaks, each by its section.
 *
 * @throws XmlParseError where it is no XML
 */
export function findBrokenRules(text: string): readonly string[] {
  const document = XmlDocument.fromString(text);
  try {
    const broken = Object.entries(rules)
      .filter(
        ([, rule]) => document.eval(XmlXPath.compile(`boolean(${rule})`, namespaces)) !== true,
      )
      .map(([name]) => name);
    const misspelt = patterns.flatMap(([section, path, pattern]) =>
      document
        .find(path, namespaces)
        .map(({ content }) => content)
        .filter((value) => !pattern.test(value))
        .map((value) => `${section}: “${value}”`),
    );
    return [...broken, ...misspelt];
  } finally {
    document.dispose();
  }
}
