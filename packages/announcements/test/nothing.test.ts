import { describe, expect, it } from "vitest";
import { readAnnouncement } from "../src/index.ts";

// Days, cities, parties and meetings enough, but nothing is announced and nothing reported.
const texts = [
  "Vacancy: Project Officer, Vienna\n\nICMPD is looking for a Project Officer for the Rabat Process Secretariat. The contract starts on 1 September 2031 and ends on 31 August 2032. The Officer will organise meetings, webinars and study visits in Dakar, Lisbon and Brussels. Apply by 15 June 2031. Interviews will be held in Vienna on 2 July 2031.",
  "New study on remittances\n\nThe World Bank published its annual report on 12 May 2031. In 2030, remittances to Africa rose to 112 billion dollars; Egypt, Nigeria and Morocco received most. The report was presented in Washington. It can be ordered until 30 June 2031.",
  "Ghana and Germany sign agreement\n\nOn 3 March 2031, Ghana and Germany signed an agreement on skilled workers in Accra. It was negotiated by the two ministries and funded by the European Union. The first nurses will leave on 1 September 2031.",
  "The Rabat Process in brief\n\nThe Rabat Process was launched in Rabat in July 2006. It has held Ministerial Conferences in Paris (2008), Dakar (2011), Rome (2014), Marrakesh (2018) and Cadiz (13-14 December 2022). The Steering Committee meets three times a year. Senior officials meet once a year. The Chair changes each year.",
  "Message from the Chair\n\nDear partners, 2031 has been a good year. We met in Lomé, in Tallinn and in Bern. We have learnt that dialogue takes time. On 1 January 2032 Morocco will take over from us. I thank you all.",
  "Office closed\n\nOur office will be closed from 24 December 2031 to 2 January 2032. For urgent matters call +43 1 504 46 77 2032. Happy New Year!",
  "Offre d'emploi\n\nLe Secrétariat recrute un traducteur à Bruxelles à compter du 1er mars 2031. Il assurera l'interprétation des réunions et des ateliers à Dakar, à Rabat et à Lisbonne. Candidatures avant le 15 janvier 2031. Les entretiens auront lieu à Bruxelles les 2 et 3 février 2031.",
  "Le Processus de Rabat en chiffres\n\nDepuis 2006, le Processus de Rabat a organisé 214 réunions dans 48 villes. La dernière Conférence ministérielle s'est tenue à Cadix les 13 et 14 décembre 2022. En 2030, 1 240 délégués de 56 pays ont participé à 19 réunions. Le budget s'élève à 3 millions d'euros.",
  "Un accord entre le Sénégal et l'Espagne\n\nLe Sénégal et l'Espagne ont signé à Dakar, le 4 mai 2031, un accord sur la migration circulaire. Financé par l'Union européenne, il entrera en vigueur le 1er juillet 2031. Quelque 800 travailleurs sont attendus à Huelva dès l'automne 2031.",
  "Publication\n\nLe rapport annuel 2030 du Processus de Rabat est paru le 15 mars 2031. Il dresse le bilan de la réunion thématique de Praia, de l'atelier de Lomé et du webinaire sur la santé. On peut le commander jusqu'au 30 avril 2031.",
  "In memoriam\n\nAmbassador Diallo died in Conakry on 3 May 2031. He had chaired the Senior Officials' Meeting in Lisbon in 2018 and the Steering Committee from 2019 to 2021. A book of condolence is open at the Embassy of Guinea in Brussels until 20 May 2031.",
  "Survey\n\nHow was the workshop in Riga? Please fill in our survey by 30 June 2031. It takes five minutes. The results of last year's survey, presented in Oslo on 4 April 2031, led to shorter agendas.",
  "Practical guide for hosts\n\nA meeting should be announced ten weeks before it takes place. The host will reserve the rooms, e.g. from 3 to 5 May 2031, and tell the Secretariat who will chair. A workshop lasts two days, a webinar two hours, for instance from 10:00 to 12:00 CET. The agenda will be sent two weeks before.",
  "Règles de participation\n\nChaque pays partenaire peut envoyer deux représentants à une réunion thématique et un représentant à un atelier. Les réunions se tiennent en anglais et en français. Les frais sont pris en charge pour un participant par pays.",
];

describe("a text that announces nothing", () => {
  it.each(texts)("yields no event: %s", (text) => {
    expect(readAnnouncement(text).events).toEqual([]);
  });
});
