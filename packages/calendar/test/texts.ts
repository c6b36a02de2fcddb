import fc from "fast-check";

/** Lines as a reader sees them. */
export function unfold(text: string): readonly string[] {
  return text.replaceAll("\r\n ", "").split("\r\n");
}

/** Anything: words, controls, line ends, emoji, halves of emoji, lines of a calendar. */
export const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        "\r\n",
        "\n",
        "\r",
        "BEGIN:VEVENT",
        "END:VCALENDAR",
        "\\",
        "\\n",
        ";",
        ",",
        ":",
        '"',
        "é",
        "🌍",
        " ",
        "حوار",
      ),
    )
    .map((parts) => parts.join("")),
);

/** What a text may hold after the events were parsed. */
export const readable = fc
  .array(
    fc.constantFrom(
      "\n",
      "\t",
      "BEGIN:VEVENT",
      "\\",
      "\\n",
      "\\;",
      ";",
      ",",
      ":",
      '"',
      "é",
      "🌍",
      " ",
      "حوار",
      "word",
    ),
    { maxLength: 100 },
  )
  .map((parts) => `x${parts.join("")}`);
