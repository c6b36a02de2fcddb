/** What must not stand in a log, by its form, and what stands there instead. The order counts. */
const rules: readonly (readonly [RegExp, string])[] = [
  // V8 quotes what it could not read.
  [/Unexpected token [^]* is not valid JSON|"[^]*" is not valid JSON/g, "a text is not valid JSON"],
  // Slack's tokens, and what opens an address of Slack's without one.
  [/\bx(?:ox[a-z]|app)[.-][\w.-]+/g, "xo…"],
  [/https?:\/\/hooks\.slack[\w-]*\.com\/\S+/g, "https://hooks.slack.com/…"],
  [/\/feeds\/[^\s"'?#]+/g, "/feeds/…"],
  // The password in the address of a database.
  [/\b([a-z][a-z+.-]*:\/\/)[^\s/@]+@/gi, "$1…@"],
  [/[^\s"'<>()=,;:/@]+@[^\s"'<>()=,;:/@]+\.\w+/g, "…@…"],
  // Persons in Slack, and their conversations with the app.
  [/\b([DUW])(?=[A-Z]*\d)[A-Z0-9]{5,}\b/g, "$1…"],
];

/** A text without the tokens, keys, addresses and persons that it names. */
export function scrub(text: string): string {
  return rules.reduce((rest, [form, instead]) => rest.replaceAll(form, instead), text);
}
