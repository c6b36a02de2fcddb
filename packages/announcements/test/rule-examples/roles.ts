import type { RuleExamples } from "./rule-examples.ts";

/** Who does what. */
export const rolesRules: RuleExamples = {
  "roles/co-chaired-by": {
    examples: [
      "14 juin 2028, Bruxelles : Réunion technique sur les retours (coprésidence : Belgique et Cameroun).",
      "Experts will meet in Rome on 15 March 2028 for a workshop, led by Italy and Niger and paid for by the European Union.",
      "L’atelier aura lieu le 3 mai 2027. La coprésidence, assurée par le Gabon et la Suède, demeure inchangée.",
      "La réunion s’est tenue à Praia le 3 mai 2025. Coprésidée par Cabo Verde, pays hôte, et le Luxembourg, elle a duré deux jours.",
      "L’atelier, accueilli par le Bénin et coprésidé avec la Suisse, aura lieu le 3 mai 2027.",
      "The workshop will be held on 3 May 2027. It is co-chaired by Spain, as current Chair, and Morocco.",
      "L’atelier aura lieu le 3 mai 2027 sous la coprésidence du Maroc et de l’Espagne.",
    ],
    counterExamples: [
      "Experts will meet in Rome on 15 March 2028 for a workshop, led by Italy and paid for by the European Union.",
      "The workshop of the GFMD, in a period which is co-chaired by France and Senegal, is held on 3 May 2027.",
    ],
  },
  "roles/co-chair": {
    examples: [
      "Spain and Morocco will co-chair the workshop on 3 May 2027.",
      "L’Espagne et le Maroc coprésideront l’atelier du 3 mai 2027.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. Spain and Morocco co-chair the fund.",
    ],
  },
  "roles/shares-chair": {
    examples: [
      "The workshop will be held on 3 May 2027. Spain shares the chair with Mali.",
      "L’atelier aura lieu le 3 mai 2027. L’Espagne en partage la présidence avec le Mali.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. Spain shares its experience with Mali.",
      "L’atelier aura lieu le 3 mai 2027. L’Espagne partage ses bonnes pratiques avec le Mali.",
    ],
  },
  "roles/the-co-chairs": {
    examples: [
      "The workshop will be held on 3 May 2027. It ends with a word by the co-chairs, Ghana and Denmark.",
      "L’atelier aura lieu le 3 mai 2027. Les coprésidents, le Ghana et le Danemark, en tireront les conclusions.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. The co-chairs thank all partners."],
  },
  "roles/chaired-by": {
    examples: [
      "The workshop, chaired by Spain, will be held on 3 May 2027.",
      "L’atelier aura lieu le 3 mai 2027 sous la présidence du Maroc.",
    ],
    counterExamples: ["The workshop, co-chaired by Spain and Morocco, will be held on 3 May 2027."],
  },
  "roles/chair": {
    examples: [
      "Spain will chair the workshop on 3 May 2027.",
      "L’Espagne présidera l’atelier du 3 mai 2027.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. Nigeria chaired the Dialogue before.",
    ],
  },
  "roles/hosted-by": {
    examples: [
      "The workshop, hosted by Ghana, will be held on 3 May 2027.",
      "L’atelier, accueilli par le Ghana, aura lieu le 3 mai 2027.",
    ],
    counterExamples: [
      "The workshop on refugees will be held on 3 May 2027. Millions are received by Ghana.",
    ],
  },
  "roles/the-host": {
    examples: [
      "The workshop took place in Accra on 3 May 2025. The host, Ghana, thanked all.",
      "L’atelier a eu lieu à Accra le 3 mai 2025. Le pays hôte, le Ghana, a remercié.",
    ],
    counterExamples: [
      "The workshop took place in Accra on 3 May 2025. The host communities of Ghana thanked all.",
    ],
  },
  "roles/host": {
    examples: [
      "Cabo Verde will welcome experts from twenty countries to Praia for a thematic meeting on 3 May 2027.",
      "L’atelier, que le Gabon devait accueillir à Libreville le 3 mai 2027, est reporté.",
      "Ghana and Malta will co-host a workshop on 3 May 2027.",
      "Le Ghana accueillera du 3 au 5 mai 2027 un atelier sur les visas.",
      "Ghana will host the workshop in Accra on 3 May 2027.",
      "Ghana will host, together with Malta, the workshop in Accra on 3 May 2027.",
      "The workshop, which Ghana will host and chair, is planned for May 2027.",
      "Le Ghana accueillera l’atelier à Accra le 3 mai 2027.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. Gabon was to host the games in Libreville.",
      "The workshop will be held in Accra on 3 May 2027. Ghana hosts refugees.",
    ],
  },
  "roles/organised-by": {
    examples: [
      "9 September 2026, online\nWebinar on data\nOrganised with UNODC",
      "A workshop organised by Ghana and IOM will be held on 3 May 2027.",
      "Un atelier organisé par le Ghana et l’OIM aura lieu le 3 mai 2027.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. It is organised with care.",
      "The workshop, organised under Spanish rules, will be held on 3 May 2027.",
    ],
  },
  "roles/organises": {
    examples: [
      "La Tunisie et l’Autriche ont le plaisir de vous inviter à la table ronde qu’elles organisent le 9 mars 2027.",
      "Ghana is organising a workshop in Accra on 3 May 2027.",
      "Le Ghana organise un atelier à Accra le 3 mai 2027.",
    ],
    counterExamples: [
      "La Tunisie et l’Autriche vous invitent à la table ronde du 9 mars 2027 sur les fêtes qu’elles organisent.",
      "The workshop will be held in Accra on 3 May 2027. Ghana organises the return of migrants.",
    ],
  },
  "roles/convened-by": {
    examples: [
      "The webinar, convened by Morocco, together with the Mayors Mechanism, will be held on 3 May 2027.",
      "A workshop convened by Ghana will be held on 3 May 2027.",
      "Un atelier aura lieu le 3 mai 2027 à l’initiative du Ghana.",
    ],
    counterExamples: [
      "The convened experts of Ghana join a workshop that will be held on 3 May 2027.",
    ],
  },
  "roles/funded-by": {
    examples: [
      "L’atelier aura lieu le 3 mai 2027. Il bénéficie du soutien financier de l’Union européenne.",
      "A workshop funded by the European Union will be held on 3 May 2027.",
      "Un atelier financé par l’Union européenne aura lieu le 3 mai 2027.",
    ],
    counterExamples: [
      "L’atelier aura lieu le 3 mai 2027. Il relève du projet FMM West Africa, financé par l’Union européenne.",
    ],
  },
  "roles/funds": {
    examples: [
      "Ghana organises and Switzerland funds the workshop on 3 May 2027.",
      "La Suisse organise et finance l’atelier du 3 mai 2027.",
      "L’atelier, que la Suisse financera, aura lieu le 3 mai 2027.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. Switzerland funds schools."],
  },
  "roles/supported-by": {
    examples: [
      "L’atelier aura lieu le 3 mai 2027, avec l’appui de l’OIM et le concours de l’ONUDC.",
      "The workshop will be held on 3 May 2027, with funding from the EU and the support of IOM.",
      "A workshop will be held with the support of the ICRC on 3 May 2027.",
      "Un atelier aura lieu le 3 mai 2027 avec l’appui du CICR.",
    ],
    counterExamples: [
      "L’atelier aura lieu le 3 mai 2027 et le soutien des partenaires sera discuté.",
      "A workshop on support for returnees will be held on 3 May 2027.",
    ],
  },
  "roles/are-co-chairs": {
    examples: [
      "The workshop will be held on 3 May 2027. It will be chaired by Malta, with Ghana as co-chair.",
      "The workshop will be held on 3 May 2027; Belgium and Mauritania chair.",
      "Au nom du Togo et de la Belgique, coprésidents de l’atelier, nous vous convions à l’atelier qui aura lieu le 3 mai 2027.",
      "The workshop will be held on 3 May 2027. Malta and Ghana are the co-chairs.",
      "Ghana and Malta, co-chairs of the meeting, invite you to the workshop that will be held on 3 May 2027.",
      "L’atelier aura lieu le 3 mai 2027. Malte et le Ghana en assureront la coprésidence.",
      "L’atelier aura lieu le 3 mai 2027. Malte et le Ghana se partagent la présidence.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. The deputies are the co-chairs."],
  },
  "roles/is-chair": {
    examples: [
      "The workshop will be held on 3 May 2027. Malta will be in the chair.",
      "L’atelier aura lieu le 3 mai 2027. Malte en assurera la présidence.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027, where Malta passes the Chair to Ghana.",
    ],
  },
  "roles/is-host": {
    examples: [
      "L’atelier aura lieu le 3 mai 2027. Le Sénégal, hôte de l’atelier, s’en réjouit.",
      "The workshop will be held on 3 May 2027. Mauritania remains our host.",
      "The workshop will be held on 3 May 2027. Malta is the host.",
      "L’atelier aura lieu le 3 mai 2027. Malte en est le pays hôte.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. Malta is the host country of many refugees.",
    ],
  },
  "roles/is-organiser": {
    examples: [
      "The workshop will be held on 3 May 2027. Malta and Ghana are the co-organisers.",
      "L’atelier aura lieu le 3 mai 2027. Malte et le Ghana en assurent l’organisation.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. Its hosts are the organisers."],
  },
  "roles/our-hosts": {
    examples: [
      "The workshop will be held on 3 May 2027. Our Maltese hosts will show us the harbour.",
      "L’atelier aura lieu le 3 mai 2027. Nos hôtes maltais nous montreront le port.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. The Maltese host communities are grateful.",
    ],
  },
  "roles/convenes": {
    examples: [
      "Ghana has convened a workshop on 3 May 2027.",
      "Le Ghana convoque pour le 3 mai 2027 un atelier sur les visas.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. Ghana convenes its parliament."],
  },
  "roles/gives-funds": {
    examples: [
      "The workshop will be held on 3 May 2027. Switzerland provides the funding.",
      "L’atelier aura lieu le 3 mai 2027. La Suisse en assure le financement.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. Switzerland provides the speakers.",
    ],
  },
  "roles/supports": {
    examples: [
      "Ghana hosts the workshop on 3 May 2027, and Malta supports it.",
      "Le Ghana organise l’atelier du 3 mai 2027, et Malte le soutient.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. Malta supports returnees."],
  },
  "roles/gives-support": {
    examples: [
      "The workshop will be held on 3 May 2027. Malta provides technical support.",
      "L’atelier aura lieu le 3 mai 2027. L’OIM apporte son appui technique.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. The app provides support."],
  },
  "roles/label": {
    examples: [
      "Conférence ministérielle de Lisbonne, 6 avril 2028\n\nQui préside ?\nLe Portugal, qui exerce la présidence depuis 2027.",
      "Event: Workshop on visas\nDate: 3 May 2027\nChair(s): Niger, Italy",
      "Workshop on visas\nDate: 3 May 2027\nCo-chairs: Malta, Ghana",
      "Atelier sur les visas\nDate : 3 mai 2027\nHôte : Ghana",
    ],
    counterExamples: [
      "Atelier sur les visas, 3 mai 2027\n\nQui préside aux destinées du monde ?\nPersonne.",
      "Workshop on visas\nDate: 3 May 2027\nParticipants: Malta, Ghana",
    ],
  },
  "roles/chairmanship": {
    examples: [
      "The Senior Officials’ Meeting will be held on 3 May 2027 under the Swiss Chairmanship.",
      "La Réunion des hauts fonctionnaires aura lieu le 3 mai 2027 sous présidence suisse.",
    ],
    counterExamples: [
      "The Senior Officials’ Meeting will be held on 3 May 2027. It will hear the incoming Swiss Chairmanship.",
    ],
  },
  "roles/as-chair": {
    examples: [
      "As 2027 Chair of the GFMD, France is set to host the 16th Summit on 3 May 2027.",
      "En tant que Présidente du FMMD, la France accueillera le 16e Sommet le 3 mai 2027.",
    ],
    counterExamples: [
      "The workshop, co-chaired by Spain, as Chair of the Process, and Morocco, is held on 3 May 2027.",
    ],
  },
  "handover/words": {
    examples: [
      "The Senior Officials’ Meeting will be held on 3 May 2027. It includes the handover of the Chairmanship to Ghana.",
      "La Réunion des hauts fonctionnaires aura lieu le 3 mai 2027. Elle comprendra la passation de la présidence au Ghana.",
      "The Senior Officials’ Meeting on 3 May 2027 will see the handover of the Chairmanship from Spain to Ghana.",
    ],
    counterExamples: [
      "The Senior Officials’ Meeting will be held on 3 May 2027. Data is handed over to Ghana.",
    ],
  },
  "jointWith/process": {
    examples: [
      "A joint meeting of the Rabat Process and the Khartoum Process will be held on 3 May 2027.",
      "Une réunion conjointe du Processus de Rabat et du Processus de Khartoum aura lieu le 3 mai 2027.",
    ],
    counterExamples: [
      "A meeting of the Rabat Process will be held on 3 May 2027, to which the Khartoum Process is invited.",
    ],
  },
};
