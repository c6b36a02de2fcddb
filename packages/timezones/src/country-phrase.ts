import { checkLocale, found, refusal } from "./arguments.ts";
import { country, type CountryCode } from "./countries.ts";
import { englishThe, frenchArticles } from "./data/country-articles.ts";
import type { Locale } from "./locale.ts";

/** How a name stands in a sentence: alone, or behind `of`, `in` or `to`, which French joins with the article. */
export type PhraseForm = "the" | "of" | "in" | "to";

/** What an article may be: in English `the` or none, in French one that agrees with the name. */
export type Article = "the" | "le" | "la" | "les" | "";

/**
 * A country in a sentence, with its article and what stands before it: `le Sénégal`, `du Sénégal`, `au Sénégal`; `the
 * Gambia`, `in the Gambia`. For a beginning of a sentence or a label, capitalise it, or take `countryName`.
 *
 * @param form `the` also serves behind `pour`, `par`, `avec` and their like
 * @example countryPhrase("CI", "in", "fr") // "en Côte d’Ivoire"
 * @throws RangeError when `code` is no country of the Process, or `locale` none of the two.
 */
export function countryPhrase(code: CountryCode, form: PhraseForm, locale: Locale): string {
  checkLocale(locale);
  return namePhrase(country(code).name[locale], articleOf(code, locale), form, locale);
}

/**
 * The same for another name, such as that of an organisation: `de l’Union européenne`, `à la CEDEAO`.
 *
 * @example namePhrase("OIM", "la", "to", "fr") // "à l’OIM"
 * @throws RangeError when `form` is none of the four, or `locale` none of the two.
 */
export function namePhrase(
  name: string,
  article: Article,
  form: PhraseForm,
  locale: Locale,
): string {
  checkLocale(locale);
  if (!["the", "of", "in", "to"].includes(form)) {
    throw refusal(form, `form is ${found(form)}: expected "the", "of", "in" or "to".`);
  }
  return { en: englishPhrase, fr: frenchPhrase }[locale](name, article, form);
}

function articleOf(code: CountryCode, locale: Locale): Article {
  return {
    en: (): Article => (englishThe.includes(code) ? "the" : ""),
    fr: (): Article =>
      (["le", "la", "les"] as const).find((article) =>
        frenchArticles[article].split(" ").includes(code),
      ) ?? "",
  }[locale]();
}

function englishPhrase(name: string, article: Article, form: PhraseForm): string {
  return [...(form === "the" ? [] : [form]), ...(article === "" ? [] : ["the"]), name].join(" ");
}

function frenchPhrase(name: string, article: Article, form: PhraseForm): string {
  const elided = /^[AEIOUÉÈÊÎÔ]/.test(name);
  if (article === "") {
    const of = elided ? `d’${name}` : `de ${name}`;
    return { the: name, of, in: `à ${name}`, to: `à ${name}` }[form];
  }
  if (article === "les")
    return { the: `les ${name}`, of: `des ${name}`, in: `aux ${name}`, to: `aux ${name}` }[form];
  if (elided)
    return { the: `l’${name}`, of: `de l’${name}`, in: `en ${name}`, to: `à l’${name}` }[form];
  if (article === "la")
    return { the: `la ${name}`, of: `de la ${name}`, in: `en ${name}`, to: `à la ${name}` }[form];
  return { the: `le ${name}`, of: `du ${name}`, in: `au ${name}`, to: `au ${name}` }[form];
}
