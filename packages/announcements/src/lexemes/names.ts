import { fold } from "../source.ts";

/** A pattern for the longest of some names, each as a whole word with its own capitals; spaces may be line breaks. */
export function namesPattern(names: Iterable<string>): RegExp {
  const escaped = [...new Set(names)]
    .map((name) => simplify(name))
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+"));
  return new RegExp(
    `(?<![\\p{L}\\p{N}]|\\p{L}-)(?:${escaped.join("|")})(?![\\p{L}\\p{N}]|-\\p{L})`,
    "gu",
  );
}

/** A name as patterns find it: without accents, with plain signs and single spaces. */
export function simplify(name: string): string {
  return fold(name.replace(/[’‘]/g, "'")).replace(/\s+/g, " ");
}
