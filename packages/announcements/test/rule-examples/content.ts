import type { RuleExamples } from "./rule-examples.ts";

/** What it serves, what is on its agenda, who comes, and what came of it. */
export const contentRules: RuleExamples = {
  "programmes/number": {
    examples: [
      "The workshop on 3 May 2027 addresses Objective 1 (Action 3) of the Cadiz Action Plan.",
      "L’atelier du 3 mai 2027 aura lieu dans le cadre du Domaine 3 du Plan d’action de Cadix.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. Nigeria is the reference country for Area 1 of the Cadiz Action Plan.",
    ],
  },
  "programmes/plan": {
    examples: [
      "The workshop will be held on 3 May 2027. The workshop takes stock of the Cadiz Action Plan.",
      "L’atelier aura lieu le 3 mai 2027. L’atelier fera le bilan du Plan d’action de Cadix.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. Ministers signed the Cadiz Declaration in 2022.",
    ],
  },
  "inLineWith/jvap": {
    examples: [
      "The workshop will be held on 3 May 2027. It is in line with the JVAP.",
      "L’atelier aura lieu le 3 mai 2027. Il est en accord avec le PACV.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. The JVAP dates from 2015."],
  },
  "aims/list": {
    examples: [
      "L’atelier aura lieu le 3 mai 2027. Les travaux viseront notamment à :\n- comparer les lois ;\n- échanger.",
      "The workshop will be held on 3 May 2027. The workshop will:\n- compare laws;\n- exchange practice.",
      "L’atelier aura lieu le 3 mai 2027. L’atelier visera à :\n- comparer les lois ;\n- échanger.",
    ],
    counterExamples: [
      "L’atelier aura lieu le 3 mai 2027. Le projet vise à :\n- former des juges ;\n- bâtir des écoles.",
      "The workshop will be held on 3 May 2027. The panels will be on:\n- laws;\n- practice.",
    ],
  },
  "agenda/numbered": {
    examples: [
      "The workshop will be held on 3 May 2027. The workshop has two parts:\n- Session 1: Laws\n- Session 2: Practice",
      "L’atelier aura lieu le 3 mai 2027. L’atelier a deux parties :\n- Séance 1 : Lois\n- Séance 2 : Pratique",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. The workshop has:\n- 1 session on laws\n- practice",
    ],
  },
  "agenda/timetable": {
    examples: [
      "Workshop on visas, Dakar, 3 May 2027\n\n09:00 - 10:30 Session 1: Law\n10:30 - 11:00 Session 2: Practice",
      "Atelier sur les visas, Dakar, 3 mai 2027\n\n9 h 00 – 9 h 30  Ouverture\n9 h 30 – 11 h 00  Panel : la pratique",
    ],
    counterExamples: [
      "Workshop on visas, Dakar, 3 May 2027\n\n10:30 Coffee break\n13:00 Lunch\n19:00 Dinner offered by the host",
      "Workshop on visas, Dakar, 3 May 2027\n\n09:00 Opening\n09:30 Registration\n\nThe panel on law is open.",
    ],
  },
  "restricted/words": {
    examples: [
      "The Steering Committee meeting will be held on 3 May 2027, for its members only.",
      "La réunion du Comité de pilotage aura lieu le 3 mai 2027 à huis clos.",
    ],
    counterExamples: ["The workshop on 3 May 2027 will bring together members of the Committee."],
  },
  "agenda/counted": {
    examples: [
      "The webinar will be held on 3 May 2027. The webinar has two panel discussions and video screenings.",
      "Le webinaire aura lieu le 3 mai 2027. Le webinaire comprend trois séances.",
    ],
    counterExamples: [
      "The webinar will be held on 3 May 2027. At the previous one there were two panel discussions.",
    ],
  },
  "audience/brings-together": {
    examples: [
      "The workshop will be held on 3 May 2027. It will bring together employment services and training institutions.",
      "The workshop will be held on 3 May 2027. It will bring together judges and prosecutors.",
      "L’atelier aura lieu le 3 mai 2027. Il rassemblera des juges et des procureurs.",
    ],
    counterExamples: [
      "L’atelier aura lieu le 3 mai 2027. Il est ouvert à huit pays partenaires au plus.",
      "The committee se réunira à Bruxelles, en Belgique, au printemps 2027.",
    ],
  },
  "audience/interested": {
    examples: [
      "The workshop will be held on 3 May 2027. Interested partners working on visas are welcome to sign up.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. Partners are interested in visas."],
  },
  "participation/quota": {
    examples: [
      "The workshop will be held on 3 May 2027. Participation: 1+1 per country/organisation.",
      "L’atelier aura lieu le 3 mai 2027. Un représentant par pays est invité.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. One law per sector is compared."],
  },
  "participation/open-to-all": {
    examples: [
      "The workshop on 3 May 2027 is open to everyone under 30.",
      "L’atelier aura lieu le 3 mai 2027. Entrée libre.",
    ],
    counterExamples: [
      "L’atelier aura lieu le 3 mai 2027. En marge, une exposition est ouverte à tous.",
      "The workshop will be held on 3 May 2027. Morocco is open to all proposals.",
    ],
  },
  "participation/capacity": {
    examples: [
      "The workshop will be held on 3 May 2027. Participation is limited to 40 people.",
      "L’atelier aura lieu le 3 mai 2027. Nombre de places : 40.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. In 2025, there were 112 candidates for 15 places.",
      "The workshop will be held on 3 May 2027. Participation is limited to 2 persons per delegation.",
    ],
  },
  "participation/observers": {
    examples: [
      "The workshop will be held on 3 May 2027. 1+1 per partner country, and 1 per observer.",
      "L’atelier aura lieu le 3 mai 2027. Deux représentants par pays et un par observateur.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. One observer asked a question."],
  },
  "participation/mode": {
    examples: [
      "The workshop will be held on 3 May 2027 and is open to interested partners.",
      "L’atelier aura lieu le 3 mai 2027. La participation se fait sur invitation.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. The debate on visas is open."],
  },
  "participation/deadline": {
    examples: [
      "L’atelier aura lieu le 3 mai 2027. La date limite de désignation des participants (deux par pays) est le 10 avril 2027.",
      "The workshop will be held on 3 May 2027. Please register by 10 April 2027.",
      "L’atelier aura lieu le 3 mai 2027. Merci de vous inscrire au plus tard le 10 avril 2027.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. Please register before 10 April 2027.",
      "The workshop will be held on 3 May 2027. By 10 April 2027 the law will change.",
    ],
  },
  "languages/interpretation": {
    examples: [
      "The workshop will be held on 3 May 2027 with interpretation in English and French.",
      "L’atelier aura lieu le 3 mai 2027. Langues de travail : français, portugais.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. A report is available in English and French.",
    ],
  },
  "outcome/participants": {
    examples: [
      "The workshop took place on 3 May 2025 and gathered over 60 participants.",
      "L’atelier a eu lieu le 3 mai 2025. Il a réuni une centaine de participants.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. Over 60 participants are expected.",
    ],
  },
  "outcome/countries": {
    examples: [
      "The workshop took place on 3 May 2025 and gathered 60 people from 25 partner countries.",
      "L’atelier a eu lieu le 3 mai 2025. Il a réuni 60 personnes issues de 25 pays.",
    ],
    counterExamples: ["The workshop took place on 3 May 2025. Some 25 countries have such laws."],
  },
  "outcome/byContinent": {
    examples: [
      "The workshop took place on 3 May 2025 and gathered people of 25 countries (10 European, 15 African).",
      "L’atelier a eu lieu le 3 mai 2025. Il a réuni 25 pays (10 européens, 15 africains).",
    ],
    counterExamples: [
      "The workshop took place on 3 May 2025 and gathered people from 27 European and African countries.",
    ],
  },
  "outputs/noun": {
    examples: [
      "The webinar will be held on 3 May 2027. A podcast will be released at a future date.",
      "Le webinaire aura lieu le 3 mai 2027. Une vidéo sera présentée.",
    ],
    counterExamples: ["A podcast will be released on 3 May 2027."],
  },
  "lineage/earlier": {
    examples: [
      "L’atelier aura lieu le 3 mai 2027. Il reprendra les conclusions de la réunion organisée à Praia en juin 2024.",
      "The workshop will be held on 3 May 2027. It follows up on a webinar held in 2026.",
      "L’atelier aura lieu le 3 mai 2027. Il donne suite à un webinaire tenu en 2026.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. It builds upon previous meetings in this area.",
    ],
  },
  "lineage/beside": {
    examples: [
      "The Senior Officials’ Meeting will be held in Rabat on 3 May 2027. On the margins of the Senior Officials’ Meeting, Ghana is organising a side event in Rabat on 3 May 2027.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027 on the margins of a summit."],
  },
  "series/part-of": {
    examples: [
      "The webinar will be held on 3 May 2027. It is part of a series of webinars on visas.",
      "Le webinaire aura lieu le 3 mai 2027. Il s’inscrit dans une série de webinaires.",
    ],
    counterExamples: ["The webinar will be held on 3 May 2027. A series of laws has changed."],
  },
};
