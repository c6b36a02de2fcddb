import type { Fact } from "./fact.ts";

export const MT: readonly Fact[] = [
  [
    "2024-06-07",
    "off",
    "https://www.maltatoday.com.mt/news/national/126798/looking_forward_2024_six_extra_leave_days_for_2024_holidays_on_weekends",
  ],
  [
    "2024-12-13",
    "off",
    "https://www.maltatoday.com.mt/news/national/126798/looking_forward_2024_six_extra_leave_days_for_2024_holidays_on_weekends",
  ],
];
