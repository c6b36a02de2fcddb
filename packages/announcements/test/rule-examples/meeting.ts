import type { RuleExamples } from "./rule-examples.ts";

/** What a meeting is, and when and where. */
export const meetingRules: RuleExamples = {
  "summary/noun-phrase": {
    examples: [
      "Webinar: Who pays what? The cost of recruitment\n3 May 2027, online",
      "A thematic meeting on visas will be held in Praia on 3 May 2027.",
      "Un atelier sur les visas se tiendra à Praia le 3 mai 2027.",
    ],
    counterExamples: ["The stocktaking report on visas was published on 3 May 2027."],
  },
  "kind/noun": {
    examples: [
      "A webinar will take place on 3 May 2027.",
      "Une table ronde aura lieu le 3 mai 2027.",
    ],
    counterExamples: ["The 14th Summit will take place on 3 May 2027."],
  },
  "alsoKinds/joint": {
    examples: [
      "A joint thematic meeting will be held on 3 May 2027.",
      "Une réunion thematique conjointe se tiendra le 3 mai 2027.",
    ],
    counterExamples: ["A joint meeting on the thematic priorities will be held on 3 May 2027."],
  },
  "dialogue/noun": {
    examples: [
      "The Senior Officials’ Meeting of the Budapest Process will be held on 3 May 2027.",
      "Le 15e Sommet du FMMD aura lieu le 3 mai 2027.",
    ],
    counterExamples: [
      "The Senior Officials’ Meeting will be held on 3 May 2027. Members of the Budapest Process are invited.",
    ],
  },
  "highLevel/words": {
    examples: [
      "A high-level thematic meeting will be held on 3 May 2027.",
      "Une réunion thématique de haut niveau aura lieu le 3 mai 2027.",
    ],
    counterExamples: ["La réunion des fonctionnaires de haut niveau aura lieu le 3 mai 2027."],
  },
  "ordinal/words": {
    examples: [
      "The fourth meeting of the Network will be held on 3 May 2027.",
      "La 7ème Conférence ministérielle aura lieu le 3 mai 2027.",
    ],
    counterExamples: [
      "The Network of four countries has a meeting that will be held on 3 May 2027.",
    ],
  },
  "activity/words": {
    examples: [
      "The webinar, a Rabat Process label event, will be held on 3 May 2027.",
      "Un atelier labellisé aura lieu le 3 mai 2027.",
    ],
    counterExamples: ["A workshop on the label of origin will be held on 3 May 2027."],
  },
  "when/date": {
    examples: [
      "The Senior Officials’ Meeting will be held in Banjul in the second half of 2027.",
      "La réunion technique se tiendra à Oslo au premier semestre 2027.",
      "Réunis à Banjul les 22 et 23 février 2028, les hauts fonctionnaires ont adopté le programme.\n\nLa Réunion des hauts fonctionnaires a duré deux jours.",
      "Workshop on visas, 3 May 2027\n\nIt is for consuls.",
      "Le Ministre a l’honneur de vous convier à la réunion technique sur les visas\n\nle lundi 3 mai 2027 à 9 h 30, à Tanger",
      "3 May 2027, online: Webinar on visas",
      "L’atelier se tiendra à l’hôtel 2 Février, à Lomé, les lundi 3 et mardi 4 mai 2027.",
      "The calendar of the Process lists a workshop on visas for 3 May 2027 in Praia.",
      "The workshop took place in Praia on 3 and 4 May 2027. On the afternoon of 2 May, the Steering Committee had met in the same place.",
      "The workshop will be held on 3 May 2027.",
      "L’atelier aura lieu les 30 novembre et 1er décembre 2027.",
    ],
    counterExamples: [
      "The workshop in Praia will be held on 3 May. Half of 2027 is over.",
      "Bamako, 3 May 2027\n\nThe workshop on visas will be held in Praia.",
      "The fourth conference was to open in Tripoli on 8 March 2027. The partners agreed to put the conference off.",
      "L’atelier se tiendra à Lomé, place du 4 Septembre.",
      "The workshop on the plan adopted in May 2018 will be held in Praia.",
      "The workshop in Praia will be held on 3 May.",
    ],
  },
  "formerDates/planned": {
    examples: [
      "The webinar on visas is moved from March to June 2027.",
      "The conference was to open in Tripoli on 8 March 2027. The partners agreed to put the conference off.",
      "The workshop in Praia, which was foreseen for May 2027, is put off until further notice.",
      "The workshop, originally planned for July 2026, will be held on 3 May 2027.",
      "L’atelier, qui devait avoir lieu le 3 mai 2026, est reporté à avril 2027.",
    ],
    counterExamples: [
      "We have decided to call off the workshop in Praia that was to start on 3 May 2027.",
      "The workshop in Praia was first discussed in May 2026 and will be held in May 2027.",
      "The workshop is planned for July 2027.",
    ],
  },
  "status/changed": {
    examples: [
      "The conference was to open in Tripoli on 8 March 2027. The partners agreed to put the conference off.",
      "The workshop in Praia has been put off until further notice.",
      "L’atelier prévu à Praia est ajourné.",
      "The workshop in Praia has been postponed.",
      "La table ronde prévue le 7 avril 2027 est annulée.",
    ],
    counterExamples: [
      "The training in Praia is planned for 3 May 2027. Should no donor be found, it will be cancelled.",
      "The workshop was planned for 3 May 2027 in Praia. It may have been cancelled.",
      "L’atelier était prévu le 3 mai 2020 à Praia. Il est possible qu’il ait été annulé.",
      "The workshop in Praia will be held on 3 May 2027; the election was postponed.",
    ],
  },
  "status/verb": {
    examples: [
      "Réunis à Banjul les 22 et 23 février 2028, les hauts fonctionnaires ont adopté le programme.\n\nLa Réunion des hauts fonctionnaires a duré deux jours.",
      "Minutes of the Steering Committee meeting, Brussels, 4 February 2027",
      "Webinaire du 3 mai 2027\nIl a réuni 130 participants.",
      "Les travaux de l’atelier sur les visas ont pris fin à Praia.",
      "The Chair has agreed on the following calendar.\n\n3 May 2027, Praia\nWorkshop on visas",
      "The workshop was planned for 3 May 2020. We cannot say whether it took place.",
      "The workshop planned for 3 May 2027 cannot take place. We propose to postpone it to 5 June 2027.",
      "The workshop took place in Praia on 3 May 2025.",
      "L’atelier devrait avoir lieu en mai 2027.",
    ],
    counterExamples: [
      "Compte rendu de lecture : un livre sur les ateliers du 3 mai 2027",
      "Workshop on visas, Praia, 3 May 2027",
    ],
  },
  "format/words": {
    examples: [
      "The workshop will be held in Geneva on 3 May 2027 and can be followed online.",
      "The workshop will be held online on 3 May 2027.",
      "L’atelier aura lieu le 3 mai 2027 en format hybride.",
      "The webinar will take place on Zoom on 3 May 2027.",
      "L’atelier aura lieu à Dakar et en ligne le 3 mai 2027.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. The debate on visas can be followed online.",
      "The workshop will be held on 3 May 2027. Online registration is open.",
      "The workshop will be held on 3 May 2027, either online or in Dakar.",
      "The workshop will be held in Dakar on 3 May 2027. A film is shown on Zoom.",
    ],
  },
  "format/likely": {
    examples: [
      "The workshop will be held on 3 May 2027, probably online.",
      "L’atelier aura lieu le 3 mai 2027, vraisemblablement en ligne.",
    ],
    counterExamples: ["The workshop will be held online on 3 May 2027, probably with 30 experts."],
  },
  "heldUnknown/words": {
    examples: [
      "L’atelier était prévu le 3 mai 2020. Nous ne savons donc pas s’il a eu lieu.",
      "The workshop was planned for 3 May 2020. It is not known whether it took place.",
      "L’atelier était prévu le 3 mai 2020. On ignore s’il a eu lieu.",
      "The workshop was scheduled for 3 May 2020, but no record shows whether it was held.",
    ],
    counterExamples: ["The workshop on 3 May 2027 will discuss whether the election was held."],
  },
  "online/platform": {
    examples: [
      "The webinar will be held via Zoom on 3 May 2027.",
      "Le webinaire se tiendra sur Microsoft Teams le 3 mai 2027.",
    ],
    counterExamples: ["The teams of the webinar will meet on 3 May 2027."],
  },
  "venue/city": {
    examples: [
      "Cabo Verde will welcome experts from twenty countries to Praia for a thematic meeting on 3 May 2027.",
      "The technical meeting on visas moves from Nouakchott to Nouadhibou; it will be held on 3 May 2027.",
      "Réunion technique sur les visas\n\nOù se tiendra-t-elle ?\nÀ Lisbonne.\n\nQuand aura-t-elle lieu ?\nLe 3 mai 2027.",
      "Dakar will be the venue of a workshop to be held on 3 May 2027.",
      "Les visas en débat à Bissau\n\nL’atelier s’est tenu les 3 et 4 mai 2027.",
      "The workshop will be held in Dakar on 3 May 2027.",
      "La ville de Porto accueillera l’atelier le 3 mai 2027.",
    ],
    counterExamples: [
      "Atelier sur les visas, 3 mai 2027\n\nOù en sommes-nous ?\nÀ mi-chemin, dit Lisbonne.",
      "The workshop took place on 3 May 2027. It was to be followed by a second one in Bamako.",
      "The workshop will be held on 3 May 2027. A side event on visas, like the one in Valletta, is planned.",
      "The workshop will discuss the Marrakesh Action Plan on 3 May 2027.",
      "Brussels, 12 April 2027 – The workshop will be held on 3 May 2027.",
    ],
  },
  "venue/country": {
    examples: [
      "The workshop will be held in Dakar, Senegal, on 3 May 2027.",
      "L’atelier se tiendra au Sénégal le 3 mai 2027.",
    ],
    counterExamples: [
      "The workshop on the protection of migrants in Libya will be held online on 3 May 2027.",
    ],
  },
  "venue/label": {
    examples: [
      "Réunion technique sur les visas, 3 mai 2027\n\nOù se tiendra-t-elle ?\nAu Centre culturel de Belém, à Lisbonne.",
      "Workshop on visas\nDate: 3 May 2027\nVenue: Palais des Congrès, Dakar, Senegal",
      "Atelier sur les visas\nDate : 3 mai 2027\nLieu : Palais des Congrès, Dakar, Sénégal",
    ],
    counterExamples: ["Workshop on visas\nDate: 3 May 2027\nVenue: Dakar, Senegal"],
  },
  "venue/apposition": {
    examples: [
      "L’atelier aura lieu à Malabo le 3 mai 2027. Le lieu demeure le Centre de conférences de Sipopo, à Malabo.",
      "The workshop will be held in Lisbon on 3 May 2027. The venue, the Centro Cultural, is near the river.",
      "L’atelier aura lieu à Lisbonne le 3 mai 2027. Le lieu, la Casa do Tejo, est près du fleuve.",
    ],
    counterExamples: [
      "The workshop will be held in Lisbon on 3 May 2027. The venue, which is near the river, is large.",
    ],
  },
  "venue/line": {
    examples: ["Workshop on visas\nDakar, 3 May 2027\nHotel Teranga, Room 2"],
    counterExamples: ["Workshop on visas\nDakar, 3 May 2027\n\nHotel bookings\n\nBook early."],
  },
  "venue/name": {
    examples: [
      "The side event will be held on 3 May 2027 at the United Nations Office at Nairobi.",
      "The workshop will be held at the Geneva International Conference Centre on 3 May 2027.",
      "L’atelier se tiendra au Centre international de conférences le 3 mai 2027.",
    ],
    counterExamples: [
      "The workshop of the University of Accra was praised, and another will be held on 3 May 2027.",
    ],
  },
};
