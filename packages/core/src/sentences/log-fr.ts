import type { logEn } from "./log-en.ts";

/** What the log says of what stands beside an act, in French. */
export const logFr: typeof logEn = {
  selected: { true: "retenue", false: "non retenue" },
  flags: {
    confirmed: { on: "qualité confirmée", off: "qualité qui n’est plus confirmée" },
    focal_point: { on: "point focal", off: "n’est plus point focal" },
    reminders: { on: "souhaite des rappels", off: "ne souhaite pas de rappels" },
    week_note: { on: "souhaite la note du lundi", off: "ne souhaite pas la note du lundi" },
  },
  left: "a quitté la délégation",
  language: (name) => `langue : ${name}`,
  count: (count) => `nombre : ${count}`,
  scopes: {
    all: "tous les événements",
    "yes-and-maybe": "les événements auxquels la délégation participe, ou peut-être",
  },
};
