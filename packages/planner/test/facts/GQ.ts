import type { Fact } from "./fact.ts";

export const GQ: readonly Fact[] = [
  ["2023-06-08", "off", "https://public-holidays.com/country/Equatorial-Guinea_75.htm"],
  ["2023-12-08", "off", "https://public-holidays.com/country/Equatorial-Guinea_75.htm"],
  ["2024-08-05", "off", "http://www.jours-feries.com/country/Guinea-Ecuatorial_75.htm"],
  ["2025-10-13", "off", "https://public-holidays.iamrohit.in/holidays/gq/2025"],
];
