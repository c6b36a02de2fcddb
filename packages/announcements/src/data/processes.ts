/** Dialogues on migration by their names: what is named after a city is not in that city. */
export const processes: readonly {
  readonly key: string;
  readonly en: string;
  readonly fr: string;
  readonly names: string;
}[] = [
  {
    key: "rabat",
    en: "Rabat Process",
    fr: "Processus de Rabat",
    names:
      "Rabat Process|Processus de Rabat|Euro-African Dialogue on Migration and Development|" +
      "Dialogue euro-africain sur la migration et le développement|Dialogue euro-africain sur les migrations et le développement",
  },
  {
    key: "khartoum",
    en: "Khartoum Process",
    fr: "Processus de Khartoum",
    names: "Khartoum Process|Processus de Khartoum",
  },
  {
    key: "budapest",
    en: "Budapest Process",
    fr: "Processus de Budapest",
    names: "Budapest Process|Processus de Budapest",
  },
  {
    key: "prague",
    en: "Prague Process",
    fr: "Processus de Prague",
    names: "Prague Process|Processus de Prague",
  },
  {
    key: "niamey",
    en: "Niamey Process",
    fr: "Processus de Niamey",
    names: "Niamey Process|Processus de Niamey",
  },
  {
    key: "almaty",
    en: "Almaty Process",
    fr: "Processus d’Almaty",
    names: "Almaty Process|Processus d'Almaty",
  },
  {
    key: "bali",
    en: "Bali Process",
    fr: "Processus de Bali",
    names: "Bali Process|Processus de Bali",
  },
  {
    key: "colombo",
    en: "Colombo Process",
    fr: "Processus de Colombo",
    names: "Colombo Process|Processus de Colombo",
  },
  {
    key: "abu-dhabi",
    en: "Abu Dhabi Dialogue",
    fr: "Dialogue d’Abou Dhabi",
    names: "Abu Dhabi Dialogue|Dialogue d'Abou Dhabi",
  },
  {
    key: "gfmd",
    en: "Global Forum on Migration and Development",
    fr: "Forum mondial sur la migration et le développement",
    names:
      "Global Forum on Migration and Development|Global Forum for Migration and Development|GFMD|" +
      "Forum mondial sur la migration et le développement|FMMD",
  },
  {
    key: "midwa",
    en: "MIDWA",
    fr: "MIDWA",
    names:
      "Migration Dialogue for West Africa|Dialogue sur la migration en Afrique de l'Ouest|" +
      "Dialogue sur les migrations en Afrique de l'Ouest|MIDWA",
  },
  {
    key: "au-hoai",
    en: "AU-Horn of Africa Initiative",
    fr: "Initiative UA-Corne de l’Afrique",
    names: "AU-Horn of Africa Initiative|Initiative UA-Corne de l'Afrique",
  },
  {
    key: "pan-african",
    en: "Pan-African Forum on Migration",
    fr: "Forum panafricain sur la migration",
    names:
      "Pan-African Forum on Migration|Pan African Forum on Migration|Forum panafricain sur la migration",
  },
];
