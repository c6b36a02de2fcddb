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
  "Statement of the Chair on the shipwreck off Lampedusa\n\nSweden, as Chair of the Rabat Process, expresses its sorrow at the death of 84 people off Lampedusa on 9 June 2031. Partners met in Malta in 2015 and adopted the Joint Valletta Action Plan so that such deaths would end. A minute of silence will be observed at every meeting this month.",
  "Call for tenders\n\nThe Secretariat invites offers for conference services (interpretation, catering, rooms for 120 people) in West Africa. Offers must be received by 14 February 2031 at 12:00 Brussels time. The contract will run from 1 April 2031 to 31 March 2033.",
  "New website\n\nOur new website went online on 2 May 2031. You will find there all meetings since 2006, a calendar, and the library. Training videos will be added in June 2031. Questions? Write to us.",
  "Readmission: Council adopts decision\n\nThe Council of the European Union adopted a decision on readmission on 8 May 2031 in Brussels. The Commission will report by 31 December 2031. Talks with Tunisia, Senegal and Nigeria will start in the autumn of 2031.",
  'Portrait: the woman behind the agenda\n\nWhen Aminata Sow arrived in Vienna on 4 September 2019, she had organised two weddings and no conference. Since then she has prepared 61 meetings, from Accra to Helsinki. Her first Senior Officials\' Meeting, in Lisbon in 2018, almost ended in the dark. "The generator arrived at 8:55," she laughs.',
  "Nouveau point focal au Togo\n\nM. Kossi Mensah est le nouveau point focal du Togo depuis le 1er avril 2031. Il avait participé à la Réunion des hauts fonctionnaires de Lomé en novembre 2029. Il succède à Mme Ama Lawson, qui rejoint la CEDEAO à Abuja le 15 mai 2031.",
  "Note aux délégations\n\nLes visas Schengen peuvent être demandés trois mois avant le départ. Les délégués qui se rendent à Bruxelles, à Berne ou à Lisbonne sont priés de contacter l'ambassade. Le Secrétariat établit les lettres d'invitation dans les dix jours. Il est ouvert de 9 h à 17 h, sauf le 25 décembre 2031.",
  "Bourses de recherche\n\nL'université de Liège offre cinq bourses à des chercheurs du Niger, du Mali et du Burkina Faso. Les candidatures sont ouvertes du 1er mars au 30 avril 2031. Les lauréats commenceront le 15 septembre 2031. La bourse s'élève à 1 500 euros par mois.",
  "Tribune\n\nIl y a vingt-cinq ans, le 11 juillet 2006, les ministres se réunissaient à Rabat. Que reste-t-il de leur élan ? Beaucoup de réunions, quelques accords, et une habitude : celle de se parler. En 2031, il faudra faire mieux.",
  "Statistique du mois\n\nEn mars 2031, 4 210 personnes sont arrivées aux Canaries, 31 % de moins qu'en mars 2030. L'Espagne a reçu 12 000 demandes d'asile. Le Maroc a intercepté 3 800 départs. Prochaine publication : le 15 mai 2031.",
];

describe("a text that announces nothing", () => {
  it.each(texts)("yields no event: %s", (text) => {
    expect(readAnnouncement(text).events).toEqual([]);
  });
});
