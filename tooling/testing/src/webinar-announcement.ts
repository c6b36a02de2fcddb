import { readFileSync } from "node:fs";

const english = readFileSync(
  new URL(
    "../../../packages/announcements/test/texts/seed/01-en-webinar-return-reintegration.txt",
    import.meta.url,
  ),
  "utf8",
);

/**
 * The announcement with which the project began, of the webinar of 21 January 2021: in English as it was published, in
 * French in words of our own.
 */
export const webinarAnnouncement = {
  en: english.split("\n").slice(3).join("\n"),
  fr: `Un webinaire sur le retour volontaire et la réintégration se tiendra le 21 janvier 2021, sous la coprésidence de la France et du Cameroun. La réunion s’inscrit dans une série d’activités du Dialogue du Processus de Rabat consacrées aux bonnes pratiques des programmes de retour volontaire et de réintégration. Elle relève de l’objectif 10 du Plan d’action de Marrakech et répond également au Plan d’action conjoint de La Valette (PACV).

Le webinaire comprendra deux débats d’experts virtuels et des projections de vidéos. Par ailleurs, un podcast sera diffusé à une date ultérieure et, si les conditions le permettent, un atelier aura lieu à Yaoundé, au Cameroun. L’atelier en présentiel de Yaoundé devait se tenir dès 2020 mais a dû être reporté en raison de la crise sanitaire liée à la Covid-19.

Les débats réuniront des praticiens et des experts d’organisations internationales et de pays partenaires. Le webinaire vise à :

  • Présenter et examiner l’action et les approches des acteurs internationaux et nationaux dans les pays partenaires du Processus de Rabat ;
  • Débattre des perspectives européennes en matière de retour dans le cadre du Pacte européen sur la migration et l’asile ;
  • Échanger sur des objectifs communs pour des procédures de retour et de réintégration réussies ;
  • Comprendre les difficultés que pose la crise sanitaire à la reprise des retours et de la réintégration.

Il s’agit du deuxième événement consacré à ce thème dans le cadre du Processus de Rabat, à la suite d’une réunion thématique tenue en 2016 à Bruxelles.
`,
};
