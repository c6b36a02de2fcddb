import { findNouns } from "./lexemes/kinds.ts";
import { month, weekday, year } from "./lexemes/calendar-words.ts";
import { fold } from "./source.ts";

/** Who writes to whom, about which file: "From: …", "Ref. RP/2027/118", "Copie : …". */
const headers =
  /^(?:from|to|cc|bcc|sent|date\s+sent|sent\s+on|date\s+d'envoi|ref(?:erence)?|our\s+ref|de|a|a\s+l'attention\s+d[eu]|copie|envoye|expediteur|destinataires?|n\/ref|contact(?:\s+presse)?|press\s+(?:office|contact)|tel|telephone|phone|e-?mail|courriel)\s?[.:]/;
const greetings =
  /^(?:(?:dear|excellenc\p{L}+|madam|sir|sirs|ladies|madame|monsieur|mesdames|messieurs|cheres?|chers?|bonjour|hello|distinguished|a\s+l'attention)(?!\p{L})[^.:;!?]*,?|(?:a|aux)\s+tou(?:s|tes)[^.:;!?]*,)$/u;
const farewells =
  /^(?:yours|with\s+(?:kind|best|warm)|kind(?:est)?\s+regards|best(?:\s+(?:wishes|regards))?|warm\s+regards|sincerely|regards|bien\s+(?:a\s+vous|cordialement)|cordialement|respectueusement|salutations)(?!\p{L})[^.:;!?]{0,30},?$/u;
const kindsOfPaper =
  /^(?:(?:press|news)\s+(?:release|statement)|for\s+immediate\s+release|communique\s+de\s+presse|note\s+verbale|verbal\s+note|pour\s+diffusion\s+immediate|circulaire|circular)$/;

/** Whether a line is one of those that letters, mails and press releases have around their text. */
export function isFormality(words: string): boolean {
  const line = fold(words.trim()).toLowerCase();
  return [headers, greetings, farewells, kindsOfPaper].some((pattern) => pattern.test(line));
}

const letterDate = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}' -]{2,40}),?\\s+(?:le\\s+|the\\s+)?(?:${weekday},?\\s+)?\\d{1,2}(?:st|nd|rd|th|er)?\\s+(?:of\\s+)?${month},?\\s+${year}$`,
  "iu",
);
/** Every word of a place has a capital, but for those that join them: "Ville de Luxembourg". */
const placeName =
  /^(?:(?:\p{Lu}[\p{L}'-]*|de|du|des|la|le|les|d'\p{Lu}[\p{L}-]*|of|the|sur|en)\s*)+$/u;

/** "Brussels, 2 September 2027", "Yaoundé, le 12 mars 2027"; not "Workshop on visas, 3 May 2027". */
export function isLetterDate(words: string): boolean {
  const line = fold(words.trim());
  const place = letterDate.exec(line)?.groups?.["place"];
  return (
    place !== undefined &&
    placeName.test(place) &&
    (["en", "fr"] as const).every((locale) => findNouns(place, locale).length === 0)
  );
}
