import type { Fact } from "./fact.ts";

export const HR: readonly Fact[] = [
  [
    "2020-10-08",
    "worked",
    "https://maxportal.hr/vijesti/potvrden-novi-kalendar-blagdana-dan-drzavnosti-opet-je-30-svibnja/amp",
  ],
  [
    "2020-11-18",
    "off",
    "https://www.jutarnji.hr/vijesti/hrvatska/u-saboru-izglasane-izmjene-kalendara-blagdana-evo-koji-ce-dani-ubuduce-biti-neradni-i-sto-se-sve-mijenja-dobivamo-jedan-novi-blagdan-9615694?cx_linkref=jl_ia_vezane",
  ],
  ["2020-06-11", "off", "https://sh.wikipedia.org/wiki/Blagdani_i_spomendani_u_Hrvatskoj"],
  ["2022-06-16", "off", "https://sh.wikipedia.org/wiki/Blagdani_i_spomendani_u_Hrvatskoj"],
  ["2022-04-18", "off", "https://sh.wikipedia.org/wiki/Blagdani_i_spomendani_u_Hrvatskoj"],
];
