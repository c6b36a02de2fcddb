/** A name in the two languages in which the Rabat Process publishes. */
export interface BilingualName {
  readonly en: string;
  readonly fr: string;
}

/** What is written down by hand about a country; its zones are generated from tzdb. */
export interface CountryFacts {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The Process's own name, which is seldom CLDR's. */
  readonly name: BilingualName;
  readonly region: "Africa" | "Europe";
  readonly role: "partner" | "observer";
  /** The first date for which a source counts it in this role, given only where the role changed. */
  readonly firstCounted?: string;
  readonly capital: {
    readonly name: BilingualName;
    /** The day of the act that made it the capital, given only where the capital changed since 1970 and it is sourced. */
    readonly since?: string;
  };
  readonly languages: {
    /** Official languages of the whole country, as BCP 47 subtags. */
    readonly official: readonly string[];
    /** Working, national and regional languages. */
    readonly other: readonly string[];
  };
  /** Addresses of the pages that these facts come from. */
  readonly sources: readonly string[];
}
