import type { Article } from "@rabat-process/timezones";

/** Places outside of the partners whose clock meetings use, and that have another name in French or are no towns. */
export const placesOfClocks: readonly (readonly [
  timeZone: string,
  en: string,
  fr: string,
  article?: Article,
])[] = [
  ["Africa/Addis_Ababa", "Addis Ababa", "Addis-Abeba"],
  ["Africa/Cairo", "Cairo", "Caire", "le"],
  ["America/Havana", "Havana", "La Havane"],
  ["America/Mexico_City", "Mexico City", "Mexico"],
  ["Asia/Baghdad", "Baghdad", "Bagdad"],
  ["Asia/Beirut", "Beirut", "Beyrouth"],
  ["Asia/Damascus", "Damascus", "Damas"],
  ["Asia/Dubai", "Dubai", "Dubaï"],
  ["Asia/Famagusta", "Famagusta", "Famagouste"],
  ["Asia/Jerusalem", "Jerusalem", "Jérusalem"],
  ["Asia/Kabul", "Kabul", "Kaboul"],
  ["Asia/Riyadh", "Riyadh", "Riyad"],
  ["Asia/Singapore", "Singapore", "Singapour"],
  ["Asia/Tbilisi", "Tbilisi", "Tbilissi"],
  ["Asia/Tehran", "Tehran", "Téhéran"],
  ["Atlantic/Azores", "Azores", "Açores", "les"],
  ["Atlantic/Canary", "Canary Islands", "Canaries", "les"],
  ["Atlantic/Madeira", "Madeira", "Madère"],
  ["Europe/Andorra", "Andorra", "Andorre"],
  ["Europe/London", "London", "Londres"],
  ["Europe/Moscow", "Moscow", "Moscou"],
  ["Europe/San_Marino", "San Marino", "Saint-Marin"],
  ["Indian/Reunion", "Réunion", "La Réunion"],
];
