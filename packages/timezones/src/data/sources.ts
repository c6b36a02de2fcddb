/** Where the facts about the countries come from, as read in November 2026. */
export const sources = {
  /** Membership, role and names; capital and ISO code; languages. */
  general: [
    "https://www.rabat-process.org/en/about/our-partners/336-our-partners",
    "https://www.rabat-process.org/fr/a-propos/nos-partenaires/345-nos-partenaires",
    "https://github.com/mledoze/countries (5.1.0)",
    "https://github.com/unicode-org/cldr-json (48.2.0, territoryInfo)",
  ],
  /** A bill of December 2023 makes French a working language. */
  burkina: ["http://www.rantburg.com/Jmailer.php?ID=685742"],
  /**
   * Article 31 of the constitution of 22 July 2023 makes the national languages official and French the working language;
   * law 96-049 of 23 August 1996 names thirteen.
   */
  mali: [
    "http://news.abamako.com/h/284819.html",
    "https://standardmedia.co.ke/africa/article/2001478102/mali-removes-french-as-its-official-language",
    "https://jinepsgazetesi.com/2023/09/mali-halkinin-karari/",
  ],
  /** Hausa is the national language, French and English are working languages since the charter of March 2025. */
  niger: ["https://www.minareport.com/african-state-drops-french-as-official-language/"],
  /** The declaration of Marrakesh names it as an observer. */
  libya: ["https://readkong.com/page/marrakesh-political-declaration-4613699"],
  /** The decree of 3 January 2026 moves the capital from Malabo, the institutions within a year. */
  equatorialGuinea: ["https://fr.allafrica.com/stories/202601060224.html"],
} as const;
