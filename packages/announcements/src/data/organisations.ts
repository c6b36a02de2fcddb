/** Bodies that take part as one: the code of the delegation, or the name of an outsider, and how texts write it. */
export const organisations: readonly {
  readonly party: string | { en?: string; fr?: string };
  readonly names: string;
}[] = [
  {
    party: "EU",
    names: "European Union|Union européenne|European Commission|Commission européenne|EU|UE",
  },
  {
    party: "ECOWAS",
    names:
      "Economic Community of West African States|Communauté économique des États de l'Afrique de l'Ouest|" +
      "Communauté économique des Etats d'Afrique de l'Ouest|Communauté économique des États d'Afrique de l'Ouest|" +
      "Communauté économique des Etats de l'Afrique de l'Ouest|ECOWAS Commission|Commission de la CEDEAO|ECOWAS|CEDEAO",
  },
  {
    party: "IOM",
    names:
      "International Organization for Migration|International Organisation for Migration|" +
      "Organisation internationale pour les migrations|IOM|OIM",
  },
  {
    party: "UNHCR",
    names:
      "United Nations High Commissioner for Refugees|UN Refugee Agency|" +
      "Haut-Commissariat des Nations unies pour les réfugiés|Haut-Commissariat des Nations Unies pour les réfugiés|Haut Commissariat des Nations Unies pour les réfugiés|UNHCR|HCR",
  },
  {
    party: "ICRC",
    names:
      "International Committee of the Red Cross|Comité international de la Croix-Rouge|ICRC|CICR",
  },
  {
    party: "UNODC",
    names:
      "United Nations Office on Drugs and Crime|Office des Nations unies contre la drogue et le crime|UNODC|ONUDC",
  },
  {
    party: "SECRETARIAT",
    names:
      "Rabat Process Secretariat|Secretariat of the Rabat Process|Secrétariat du Processus de Rabat|Secretariat|Secrétariat",
  },
  {
    party: { en: "ICMPD", fr: "ICMPD" },
    names: "International Centre for Migration Policy Development|ICMPD",
  },
  {
    party: { en: "African Union", fr: "Union africaine" },
    names:
      "African Union Commission|Commission de l'Union africaine|African Union|Union africaine|AUC|AU",
  },
  {
    party: { en: "Mixed Migration Centre", fr: "Mixed Migration Centre" },
    names: "Mixed Migration Centre|MMC",
  },
  {
    party: { en: "ILO", fr: "OIT" },
    names:
      "International Labour Organization|International Labour Organisation|Organisation internationale du travail|ILO|OIT",
  },
  {
    party: { en: "UNDP", fr: "PNUD" },
    names:
      "United Nations Development Programme|Programme des Nations unies pour le développement|UNDP|PNUD",
  },
  { party: { en: "Frontex", fr: "Frontex" }, names: "Frontex" },
  { party: { en: "Europol", fr: "Europol" }, names: "Europol" },
  { party: { en: "Interpol", fr: "Interpol" }, names: "INTERPOL|Interpol" },
  { party: { en: "World Bank", fr: "Banque mondiale" }, names: "World Bank|Banque mondiale" },
  {
    party: { en: "African Development Bank", fr: "Banque africaine de développement" },
    names: "African Development Bank|Banque africaine de développement|AfDB|BAD",
  },
  { party: { en: "UNICEF", fr: "UNICEF" }, names: "UNICEF" },
  { party: { en: "IGAD", fr: "IGAD" }, names: "Intergovernmental Authority on Development|IGAD" },
  { party: { en: "EUAA", fr: "AUEA" }, names: "European Union Agency for Asylum|EUAA" },
  { party: { en: "GIZ", fr: "GIZ" }, names: "GIZ" },
  { party: { en: "Expertise France", fr: "Expertise France" }, names: "Expertise France" },
  { party: { en: "FIIAPP", fr: "FIIAPP" }, names: "FIIAPP" },
  {
    party: { en: "OFII", fr: "OFII" },
    names: "Office français de l'immigration et de l'intégration|OFII",
  },
  { party: { en: "FEDASIL", fr: "FEDASIL" }, names: "FEDASIL|Fedasil" },
  {
    party: { en: "Danish Refugee Council", fr: "Conseil danois pour les réfugiés" },
    names: "Danish Refugee Council|Conseil danois pour les réfugiés",
  },
  { party: { en: "UN-Habitat", fr: "ONU-Habitat" }, names: "UN-Habitat|ONU-Habitat" },
  { party: { en: "UN Women", fr: "ONU Femmes" }, names: "UN Women|ONU Femmes" },
  { party: { en: "OECD", fr: "OCDE" }, names: "OECD|OCDE" },
  { party: { en: "FAO", fr: "FAO" }, names: "FAO" },
  {
    party: { en: "WHO", fr: "OMS" },
    names: "World Health Organization|Organisation mondiale de la santé|OMS",
  },
  { party: { en: "UNESCO", fr: "UNESCO" }, names: "UNESCO" },
  {
    party: { en: "Council of Europe", fr: "Conseil de l’Europe" },
    names: "Council of Europe|Conseil de l'Europe",
  },
  { party: { en: "Eurostat", fr: "Eurostat" }, names: "Eurostat" },
  { party: { en: "Enabel", fr: "Enabel" }, names: "Enabel" },
  { party: { en: "Eurojust", fr: "Eurojust" }, names: "Eurojust" },
];
