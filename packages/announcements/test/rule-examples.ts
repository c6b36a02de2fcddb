/** Of each rule: texts in which it finds a value, and texts that look alike in which it must find none. */
export const ruleExamples: Readonly<
  Record<string, { readonly examples: readonly string[]; readonly counterExamples: readonly string[] }>
> = {
  "summary/noun-phrase": {
    examples: [
      "A thematic meeting on visas will be held in Praia on 3 May 2027.",
      "Un atelier sur les visas se tiendra à Praia le 3 mai 2027.",
    ],
    counterExamples: ["The stocktaking report on visas was published on 3 May 2027."],
  },
  "kind/noun": {
    examples: ["A webinar will take place on 3 May 2027.", "Une table ronde aura lieu le 3 mai 2027."],
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
    counterExamples: ["The Network of four countries has a meeting that will be held on 3 May 2027."],
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
      "The workshop will be held on 3 May 2027.",
      "L’atelier aura lieu les 30 novembre et 1er décembre 2027.",
    ],
    counterExamples: [
      "The workshop on the plan adopted in May 2018 will be held in Praia.",
      "The workshop in Praia will be held on 3 May.",
    ],
  },
  "formerDates/planned": {
    examples: [
      "The workshop, originally planned for July 2026, will be held on 3 May 2027.",
      "L’atelier, qui devait avoir lieu le 3 mai 2026, est reporté à avril 2027.",
    ],
    counterExamples: ["The workshop is planned for July 2027."],
  },
  "status/changed": {
    examples: [
      "The workshop in Praia has been postponed.",
      "La table ronde prévue le 7 avril 2027 est annulée.",
    ],
    counterExamples: ["The workshop in Praia will be held on 3 May 2027; the election was postponed."],
  },
  "status/verb": {
    examples: ["The workshop took place in Praia on 3 May 2025.", "L’atelier devrait avoir lieu en mai 2027."],
    counterExamples: ["Workshop on visas, Praia, 3 May 2027"],
  },
  "format/words": {
    examples: [
      "The workshop will be held online on 3 May 2027.",
      "L’atelier aura lieu le 3 mai 2027 en format hybride.",
    ],
    counterExamples: [
      "The workshop will be held on 3 May 2027. Online registration is open.",
      "The workshop will be held on 3 May 2027, probably online.",
    ],
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
      "The workshop will be held in Dakar on 3 May 2027.",
      "La ville de Porto accueillera l’atelier le 3 mai 2027.",
    ],
    counterExamples: [
      "The workshop will discuss the Marrakesh Action Plan on 3 May 2027.",
      "Brussels, 12 April 2027 – The workshop will be held on 3 May 2027.",
    ],
  },
  "venue/country": {
    examples: [
      "The workshop will be held in Dakar, Senegal, on 3 May 2027.",
      "L’atelier se tiendra au Sénégal le 3 mai 2027.",
    ],
    counterExamples: ["The workshop on the protection of migrants in Libya will be held online on 3 May 2027."],
  },
  "venue/label": {
    examples: [
      "Workshop on visas\nDate: 3 May 2027\nVenue: Palais des Congrès, Dakar, Senegal",
      "Atelier sur les visas\nDate : 3 mai 2027\nLieu : Palais des Congrès, Dakar, Sénégal",
    ],
    counterExamples: ["Workshop on visas\nDate: 3 May 2027\nVenue: Dakar, Senegal"],
  },
  "venue/name": {
    examples: [
      "The workshop will be held at the Geneva International Conference Centre on 3 May 2027.",
      "L’atelier se tiendra au Centre international de conférences le 3 mai 2027.",
    ],
    counterExamples: ["The workshop of the University of Accra was praised, and another will be held on 3 May 2027."],
  },
  "roles/co-chaired-by": {
    examples: [
      "The workshop will be held on 3 May 2027. It is co-chaired by Spain, as current Chair, and Morocco.",
      "L’atelier aura lieu le 3 mai 2027 sous la coprésidence du Maroc et de l’Espagne.",
    ],
    counterExamples: [
      "The workshop of the GFMD, in a period which is co-chaired by France and Senegal, is held on 3 May 2027.",
    ],
  },
  "roles/co-chair": {
    examples: [
      "Spain and Morocco will co-chair the workshop on 3 May 2027.",
      "L’Espagne et le Maroc coprésideront l’atelier du 3 mai 2027.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. Spain and Morocco co-chair the fund."],
  },
  "roles/chaired-by": {
    examples: [
      "The workshop, chaired by Spain, will be held on 3 May 2027.",
      "L’atelier aura lieu le 3 mai 2027 sous la présidence du Maroc.",
    ],
    counterExamples: ["The workshop, co-chaired by Spain and Morocco, will be held on 3 May 2027."],
  },
  "roles/chair": {
    examples: ["Spain will chair the workshop on 3 May 2027.", "L’Espagne présidera l’atelier du 3 mai 2027."],
    counterExamples: ["The workshop will be held on 3 May 2027. Nigeria chaired the Dialogue before."],
  },
  "roles/hosted-by": {
    examples: [
      "The workshop, hosted by Ghana, will be held on 3 May 2027.",
      "L’atelier, accueilli par le Ghana, aura lieu le 3 mai 2027.",
    ],
    counterExamples: ["The workshop on refugees will be held on 3 May 2027. Millions are received by Ghana."],
  },
  "roles/the-host": {
    examples: [
      "The workshop took place in Accra on 3 May 2025. The host, Ghana, thanked all.",
      "L’atelier a eu lieu à Accra le 3 mai 2025. Le pays hôte, le Ghana, a remercié.",
    ],
    counterExamples: ["The workshop took place in Accra on 3 May 2025. The host communities of Ghana thanked all."],
  },
  "roles/host": {
    examples: [
      "Ghana will host the workshop in Accra on 3 May 2027.",
      "Le Ghana accueillera l’atelier à Accra le 3 mai 2027.",
    ],
    counterExamples: ["The workshop will be held in Accra on 3 May 2027. Ghana hosts refugees."],
  },
  "roles/organised-by": {
    examples: [
      "A workshop organised by Ghana and IOM will be held on 3 May 2027.",
      "Un atelier organisé par le Ghana et l’OIM aura lieu le 3 mai 2027.",
    ],
    counterExamples: ["The workshop, organised under Spanish rules, will be held on 3 May 2027."],
  },
  "roles/organises": {
    examples: [
      "Ghana is organising a workshop in Accra on 3 May 2027.",
      "Le Ghana organise un atelier à Accra le 3 mai 2027.",
    ],
    counterExamples: ["The workshop will be held in Accra on 3 May 2027. Ghana organises the return of migrants."],
  },
  "roles/convened-by": {
    examples: [
      "A workshop convened by Ghana will be held on 3 May 2027.",
      "Un atelier aura lieu le 3 mai 2027 à l’initiative du Ghana.",
    ],
    counterExamples: ["The convened experts of Ghana join a workshop that will be held on 3 May 2027."],
  },
  "roles/funded-by": {
    examples: [
      "A workshop funded by the European Union will be held on 3 May 2027.",
      "Un atelier financé par l’Union européenne aura lieu le 3 mai 2027.",
    ],
    counterExamples: [
      "L’atelier aura lieu le 3 mai 2027. Il relève du projet FMM West Africa, financé par l’Union européenne.",
    ],
  },
  "roles/supported-by": {
    examples: [
      "A workshop will be held with the support of the ICRC on 3 May 2027.",
      "Un atelier aura lieu le 3 mai 2027 avec l’appui du CICR.",
    ],
    counterExamples: ["A workshop on support for returnees will be held on 3 May 2027."],
  },
  "roles/label": {
    examples: [
      "Workshop on visas\nDate: 3 May 2027\nCo-chairs: Malta, Ghana",
      "Atelier sur les visas\nDate : 3 mai 2027\nHôte : Ghana",
    ],
    counterExamples: ["Workshop on visas\nDate: 3 May 2027\nParticipants: Malta, Ghana"],
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
    counterExamples: ["The workshop, co-chaired by Spain, as Chair of the Process, and Morocco, is held on 3 May 2027."],
  },
  "handover/words": {
    examples: [
      "The Senior Officials’ Meeting will be held on 3 May 2027. It includes the handover of the Chairmanship to Ghana.",
      "La Réunion des hauts fonctionnaires aura lieu le 3 mai 2027. Elle comprendra la passation de la présidence au Ghana.",
    ],
    counterExamples: ["The Senior Officials’ Meeting will be held on 3 May 2027. Data is handed over to Ghana."],
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
    counterExamples: ["The workshop will be held on 3 May 2027. Ministers signed the Cadiz Declaration in 2022."],
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
      "The workshop will be held on 3 May 2027. The workshop will:\n- compare laws;\n- exchange practice.",
      "L’atelier aura lieu le 3 mai 2027. L’atelier visera à :\n- comparer les lois ;\n- échanger.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. The panels will be on:\n- laws;\n- practice."],
  },
  "agenda/numbered": {
    examples: [
      "The workshop will be held on 3 May 2027. The workshop has two parts:\n- Session 1: Laws\n- Session 2: Practice",
      "L’atelier aura lieu le 3 mai 2027. L’atelier a deux parties :\n- Séance 1 : Lois\n- Séance 2 : Pratique",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. The workshop has:\n- 1 session on laws\n- practice"],
  },
  "agenda/counted": {
    examples: [
      "The webinar will be held on 3 May 2027. The webinar has two panel discussions and video screenings.",
      "Le webinaire aura lieu le 3 mai 2027. Le webinaire comprend trois séances.",
    ],
    counterExamples: ["The webinar will be held on 3 May 2027. At the previous one there were two panel discussions."],
  },
  "audience/brings-together": {
    examples: [
      "The workshop will be held on 3 May 2027. It will bring together judges and prosecutors.",
      "L’atelier aura lieu le 3 mai 2027. Il rassemblera des juges et des procureurs.",
    ],
    counterExamples: ["The committee se réunira à Bruxelles, en Belgique, au printemps 2027."],
  },
  "audience/interested": {
    examples: ["The workshop will be held on 3 May 2027. Interested partners working on visas are welcome to sign up."],
    counterExamples: ["The workshop will be held on 3 May 2027. Partners are interested in visas."],
  },
  "participation/quota": {
    examples: [
      "The workshop will be held on 3 May 2027. Participation: 1+1 per country/organisation.",
      "L’atelier aura lieu le 3 mai 2027. Un représentant par pays est invité.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. One law per sector is compared."],
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
    counterExamples: ["The workshop will be held on 3 May 2027. A report is available in English and French."],
  },
  "outcome/participants": {
    examples: [
      "The workshop took place on 3 May 2025 and gathered over 60 participants.",
      "L’atelier a eu lieu le 3 mai 2025. Il a réuni une centaine de participants.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. Over 60 participants are expected."],
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
      "The workshop will be held on 3 May 2027. It follows up on a webinar held in 2026.",
      "L’atelier aura lieu le 3 mai 2027. Il donne suite à un webinaire tenu en 2026.",
    ],
    counterExamples: ["The workshop will be held on 3 May 2027. It builds upon previous meetings in this area."],
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
