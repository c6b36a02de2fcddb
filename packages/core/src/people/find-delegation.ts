import type { DelegationCode } from "@rabat-process/events";
import { delegationCodes, delegationName, isDelegationCode } from "@rabat-process/events";
import { findCountry, isCountryCode } from "@rabat-process/timezones";
import { distance } from "fastest-levenshtein";

/** What organisations are called beside their names in the Process. */
const otherNames: Readonly<Partial<Record<DelegationCode, readonly string[]>>> = {
  EU: ["UE", "European Commission", "Commission européenne"],
  ECOWAS: [
    "Economic Community of West African States",
    "Communauté économique des États de l’Afrique de l’Ouest",
  ],
  IOM: [
    "International Organization for Migration",
    "Organisation internationale pour les migrations",
  ],
  UNHCR: [
    "United Nations High Commissioner for Refugees",
    "Haut-Commissariat des Nations unies pour les réfugiés",
  ],
  ICRC: ["International Committee of the Red Cross", "Comité international de la Croix-Rouge"],
  UNODC: [
    "United Nations Office on Drugs and Crime",
    "Office des Nations unies contre la drogue et le crime",
  ],
};

const article = /^(?:(?:the|la|le|les)\s+|l['’]\s*)/i;

/** A delegation by its code or a name of it in English or French, however that is spelt; undefined where it is none. */
export function findDelegation(text: string): DelegationCode | undefined {
  const words = text.trim();
  const bare = words.replace(article, "");
  return findExactly(words) ?? (bare === words ? undefined : findExactly(bare));
}

/** The delegation whose name is spelt much like a word that names none; undefined where none is. */
export function nearestDelegation(text: string): DelegationCode | undefined {
  const wanted = simplify(text.trim().replace(article, ""));
  const [best] = delegationCodes
    .map((code) => ({
      code,
      edits: Math.min(
        ...(["en", "fr"] as const).map((one) =>
          distance(wanted, simplify(delegationName(code, one))),
        ),
      ),
    }))
    .toSorted((a, b) => a.edits - b.edits);
  return best !== undefined && best.edits <= Math.min(2, wanted.length / 4) ? best.code : undefined;
}

function findExactly(words: string): DelegationCode | undefined {
  const code = words.toUpperCase();
  if (isDelegationCode(code)) return code;
  const country = findCountry(words);
  if (country !== undefined && isCountryCode(country.code)) return country.code;
  return codesByName().get(simplify(words));
}

let cachedCodes: ReadonlyMap<string, DelegationCode> | undefined;

/** Made when first asked for: a message asks about each run of its words. The first of two of one name counts. */
function codesByName(): ReadonlyMap<string, DelegationCode> {
  cachedCodes ??= new Map(
    delegationCodes
      .toReversed()
      .flatMap((code) => namesOf(code).map((name) => [simplify(name), code] as const)),
  );
  return cachedCodes;
}

function namesOf(code: DelegationCode): readonly string[] {
  return [delegationName(code, "en"), delegationName(code, "fr"), ...(otherNames[code] ?? [])];
}

/** Letters and digits alone, without capitals and accents: how people spell a word, and not always alike. */
export function simplify(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
