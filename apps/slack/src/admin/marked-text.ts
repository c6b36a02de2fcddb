import type { Reading } from "@rabat-process/core/announcements/reading";

/** Where a mark stands in a text, and what it is. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

/**
 * A text of a reading as it was read: `[21 January 2021]3` are the words that gave the value 3 of the list beneath its
 * paragraph, and `{such words}` were not understood.
 *
 * @param text its place among the texts
 */
export function markText(reading: Reading, text: number): readonly string[] {
  const source = reading.texts[text]?.text ?? "";
  const proofs = proofsIn(reading, text);
  const unread = reading.unread.filter((quote) => quote.text === text);
  const marks: readonly Mark[] = [
    ...proofs.map(({ span, number }) => ({ ...span, open: "[", close: `]${number}` })),
    ...unread.map(({ span }) => ({ ...trim(source, span), open: "{", close: "}" })),
  ];
  return [...source.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) => {
    const end = index + line.length;
    const own = proofs.filter(({ span }) => index <= span.start && span.start < end);
    const legend = own.map(({ number, name }) => `${number} ${name}`);
    return [
      withMarks(source, marks, { start: index, end }),
      ...(legend.length === 0 ? [] : [`    ${[...new Set(legend)].join(" · ")}`]),
    ];
  });
}

/** The values that words of a text gave, numbered in the order of the text; equal words have one number. */
function proofsIn({ events }: Reading, text: number) {
  const all = events.flatMap(({ evidence }, event) =>
    evidence
      .filter((proof) => proof.text === text)
      .map(({ span, field }) => ({
        span,
        name: events.length === 1 ? field : `${field} of event ${event + 1}`,
      })),
  );
  const spans = all
    .map(({ span }) => span)
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter(
      ({ start, end }, index, sorted) =>
        sorted.findIndex((span) => span.start === start && span.end === end) === index,
    );
  return spans.map((span, index) => {
    const names = all.filter((one) => one.span.start === span.start && one.span.end === span.end);
    const name = [...new Set(names.map((one) => one.name))].join(", ");
    return { span, number: index + 1, name };
  });
}

/** Without the blanks and line breaks around. */
function trim(source: string, { start, end }: { readonly start: number; readonly end: number }) {
  const words = source.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}

function withMarks(
  source: string,
  marks: readonly Mark[],
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const signs = marks.flatMap((mark) => [
    { at: mark.start, isClose: 0, sign: mark.open },
    { at: mark.end, isClose: 1, sign: mark.close },
  ]);
  let [marked, from] = ["", start];
  // What ends at a place ends before something begins there.
  for (const { at, sign } of signs
    .filter(({ at: place, isClose }) => start + isClose <= place && place < end + isClose)
    .toSorted((one, other) => one.at - other.at || other.isClose - one.isClose)) {
    marked += source.slice(from, at) + sign;
    from = at;
  }
  return marked + source.slice(from, end);
}
