import type { Fact } from "./fact.ts";

export const GW: readonly Fact[] = [
  // The day after the feast, which was a Saturday.
  ["2022-07-11", "worked", "https://odemocratagb.com/?p=39323"],
  [
    "2023-01-20",
    "off",
    "https://voaportugues.com/amp/governo-guineense-retira-23-de-janeiro-e-3-de-agosto-da-lista-de-feriados-nacionais/6926434.html",
  ],
  [
    "2023-01-23",
    "worked",
    "https://www.dw.com/pt-002/guin%C3%A9-bissau-extinguir-feriados-n%C3%A3o-faz-sentido/a-64490075",
  ],
  [
    "2023-03-08",
    "off",
    "https://radiobantaba.com/nao-e-feriado-nacional-mas-os-servidores-publicos-tem-direito-a-dispensa-de-servico/amp",
  ],
  [
    "2023-08-03",
    "worked",
    "https://e-global.pt/noticias/lusofonia/guine-bissau/guine-bissau-governo-extingue-feriados-nacionais-e-e-acusado-de-violar-a-lei-e-a-historia/",
  ],
];
