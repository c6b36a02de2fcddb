import type { EventDraft } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { readAnnouncement } from "../src/index.ts";

/** Kind, date and city of each event of a text. */
function eventsOf(text: string): readonly string[] {
  return readAnnouncement(text).events.map(({ draft }) =>
    [draft.kind, dateOf(draft), draft.venue?.city?.en ?? draft.venue?.city?.fr]
      .filter(Boolean)
      .join(" "),
  );
}

function dateOf({ when }: EventDraft): string | undefined {
  switch (when?.precision) {
    case "half":
      return `${when.year} H${when.half}`;
    case undefined:
      return undefined;
    case "day":
      return when.first === when.last ? when.first : `${when.first}/${when.last}`;
    case "time":
      return `${when.start}/${when.end}`;
    case "month":
      return when.month;
    case "quarter":
      return `${when.year}-Q${when.quarter}`;
    case "season":
      return `${when.season} ${when.year}`;
    case "year":
      return String(when.year);
    case "open":
      return "open";
  }
}

// The formulas that the texts of others taught, each in words of its own.
const formulas: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] =
  [
    [
      "a date on a line of its own, above the title or below it",
      [
        [
          "3 and 4 June 2030 – Oslo\nTechnical meeting on visas",
          ["technical-meeting 2030-06-03/2030-06-04 Oslo"],
        ],
        [
          "Atelier sur les visas\nLomé, du 3 au 4 juin 2030",
          ["workshop 2030-06-03/2030-06-04 Lomé"],
        ],
        [
          "Mi-mai 2030\nAtelier sur les visas, à Lomé.\n\nÉté 2030\nVisite d’étude sur l’asile, à Berne.",
          ["workshop 2030-05 Lomé", "study-visit summer 2030 Berne"],
        ],
        [
          "Dakar, 3-4 March 2030. The workshop on visas gathered 30 experts.\n",
          ["workshop 2030-03-03/2030-03-04 Dakar"],
        ],
        ["Dakar, 3 March 2030. The Secretariat has moved to new offices.", []],
      ],
    ],
    [
      "lines of a calendar, each an event of its own",
      [
        [
          "Calendar 2030\n\nFebruary – Training for judges, Riga\n3 May – Senior Officials’ Meeting, Malta",
          ["2030-02 Riga", "senior-officials-meeting 2030-05-03"],
        ],
        [
          "À venir\n\n• 3 mai 2030 : webinaire sur les visas\n• Automne 2030 : atelier sur l’asile, Berne",
          ["webinar 2030-05-03", "workshop autumn 2030 Berne"],
        ],
        ["Calendar 2030\n\nFebruary – holidays\nMarch – the Secretariat moves", []],
      ],
    ],
    [
      "a list of dates under a plural noun",
      [
        [
          "A series of two webinars:\n\n1. 3 May 2030, 10:00-11:30 CEST: Data\n2. 7 May 2030, 10:00-11:30 CEST: Law",
          [
            "webinar 2030-05-03T10:00/2030-05-03T11:30",
            "webinar 2030-05-07T10:00/2030-05-07T11:30",
          ],
        ],
        [
          "Deux visites d’étude :\n\n- Berne, 3 mai 2030 : l’accueil\n- Riga, 7 mai 2030 : le retour",
          ["study-visit 2030-05-03 Berne", "study-visit 2030-05-07 Riga"],
        ],
        ["Three offices:\n\n- Berne, 3 May 2030: opening\n- Riga, 7 May 2030: opening", []],
      ],
    ],
    [
      "several meetings in one phrase",
      [
        [
          "The Secretariat will hold two webinars on 5 May and 9 June 2030.",
          ["webinar 2030-05-05", "webinar 2030-06-09"],
        ],
        [
          "Le Ghana organisera deux ateliers : l’un à Accra le 5 mai 2030, l’autre à Berne le 9 juin 2030.",
          ["workshop 2030-05-05 Accra", "workshop 2030-06-09 Berne"],
        ],
        ["In 2030 the Process held two webinars, on 5 May 2030 and 9 June 2030.", []],
      ],
    ],
    [
      "put off, cancelled, moved",
      [
        [
          "The workshop, which was to take place in Riga on 3 May 2030, has been postponed. It will now be held in Oslo on 7 June 2030.",
          ["workshop 2030-06-07 Oslo"],
        ],
        [
          "L’atelier prévu le 3 mai 2030 à Riga se déroulera finalement le 7 juin 2030 à Oslo.",
          ["workshop 2030-06-07 Oslo"],
        ],
        [
          "The workshop on 3 May 2030 will not be held in Riga but in Oslo.",
          ["workshop 2030-05-03 Oslo"],
        ],
        [
          "The workshop (Riga, 3-4 May 2030) will begin later. The new dates are 6 and 7 May 2030.",
          ["workshop 2030-05-06/2030-05-07"],
        ],
        [
          "Le Secrétariat annonce l’annulation de la réunion thématique sur les visas, qui était prévue à Riga le 3 mai 2030.",
          ["thematic-meeting Riga"],
        ],
        [
          "The webinar of 3 May 2030 is cancelled. The webinar of 7 May 2030 is not affected.",
          ["webinar 2030-05-03", "webinar 2030-05-07"],
        ],
      ],
    ],
    [
      "a meeting beside another",
      [
        [
          "The Senior Officials’ Meeting was held in Oslo on 3 and 4 May 2030. The day before, on 2 May, the Steering Committee met in Oslo.",
          [
            "senior-officials-meeting 2030-05-03/2030-05-04 Oslo",
            "steering-committee 2030-05-02 Oslo",
          ],
        ],
        [
          "La Réunion des hauts fonctionnaires s’est tenue à Berne les 3 et 4 mai 2030. La veille, le 2 mai, le Comité de pilotage s’était réuni à Berne.",
          [
            "senior-officials-meeting 2030-05-03/2030-05-04 Berne",
            "steering-committee 2030-05-02 Berne",
          ],
        ],
        [
          "The Senior Officials’ Meeting was held in Oslo on 3 and 4 May 2030. In 2029, the Steering Committee met in Rome.",
          ["senior-officials-meeting 2030-05-03/2030-05-04 Oslo"],
        ],
      ],
    ],
    [
      "what a text only mentions",
      [
        [
          "The workshop will be held in Oslo on 3 May 2030. The Ministerial Conference of Cadiz (13-14 December 2022) asked for it.",
          ["workshop 2030-05-03 Oslo"],
        ],
        [
          "L’atelier aura lieu à Berne le 3 mai 2030. La question avait été traitée à la réunion de Praia en 2024.",
          ["workshop 2030-05-03 Berne"],
        ],
        ["The workshop will be held on 3 May 2030 in Oslo or in Bergen.", ["workshop 2030-05-03"]],
        ["Rooms are booked from 2 to 5 May 2030 in Oslo. Flights leave on 1 May 2030.", []],
      ],
    ],
    [
      "letters and what they have around their text",
      [
        [
          "Oslo, 2 March 2030\n\nDear colleagues,\n\nThe workshop will be held in Riga on 3 May 2030.\n\nBest regards,",
          ["workshop 2030-05-03 Riga"],
        ],
        [
          "Objet : Atelier sur les visas\n\nMadame, Monsieur,\n\nJ’ai l’honneur de vous convier à l’atelier, qui se tiendra à Riga le 3 mai 2030.\n\nBerne, le 2 mars 2030",
          ["workshop 2030-05-03 Riga"],
        ],
        ["Tel: +47 22 05 20 30, open 8:00-15:00", []],
      ],
    ],
  ];

describe.each(formulas)("%s", (_, texts) => {
  it.each(texts)("is read in: %s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

describe("a question about a day", () => {
  const asked = (text: string, published?: `${number}-${number}-${number}`) =>
    readAnnouncement(text, published === undefined ? {} : { published }).questions.map(
      ({ candidates }) =>
        candidates?.map((when) => (when.precision === "day" ? when.first : when.precision)),
    );

  it("names the days nearest to that of publication, and reads neither", () => {
    const text = "The workshop will be held in Oslo on 5 May.";
    expect(asked(text, "2030-03-08")).toEqual([["2030-05-05", "2029-05-05"]]);
    expect(asked(text)).toEqual([undefined]);
    expect(
      readAnnouncement(text, { published: "2030-03-08" }).events[0]?.draft.when,
    ).toBeUndefined();
  });

  it("names both days that numbers can mean", () => {
    expect(asked("The workshop will be held in Oslo on 05/06/2030.")).toEqual([
      ["2030-06-05", "2030-05-06"],
    ]);
  });
});
