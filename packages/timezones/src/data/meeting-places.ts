/**
 * Cities where the Process has met that are no capital and name no zone: somebody will write `Europe/Geneva`. In English
 * and French where they differ by more than accents.
 */
export const meetingPlaces = {
  CH: ["Geneva", "Genève"],
  CV: ["Cidade Velha"],
  ES: ["Cádiz", "Cadix"],
  MA: ["Marrakesh", "Marrakech"],
  NL: ["The Hague", "La Haye"],
  PT: ["Porto"],
} as const;
