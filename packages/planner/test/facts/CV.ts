import type { Fact } from "./fact.ts";

export const CV: readonly Fact[] = [
  [
    "2020-01-13",
    "off",
    "https://juplpcomunica.wixsite.com/website/post/13-de-janeiro-dia-da-liberdade-e-da-democracia-de-cabo-verde",
  ],
  [
    "2020-02-25",
    "half",
    "https://noticiasdonorte.publ.cv/99280/sao-vicente-com-tolerancia-de-ponto-para-o-carnaval/",
  ],
  [
    "2020-02-26",
    "off",
    "https://noticiasdonorte.publ.cv/99280/sao-vicente-com-tolerancia-de-ponto-para-o-carnaval/",
  ],
  // There was no leave for Carnival that year.
  [
    "2022-03-02",
    "worked",
    "https://expressodasilhas.cv/pais/2022/04/06/funcao-publica-com-com-tolerancia-de-ponto-na-tarde-de-14-de-abril/79457",
  ],
  [
    "2023-02-21",
    "half",
    "https://www.asemana.publ.cv/?Carnaval-e-inicio-da-Quaresma-com-dia-e-meio-de-tolerancia-de-ponto-em-Cabo",
  ],
  [
    "2023-04-06",
    "half",
    "https://www.asemana.publ.cv/?Funcionarios-publicos-de-Cabo-Verde-com-tolerancia-de-ponto-na-tarde-de-06-de",
  ],
  [
    "2026-02-17",
    "half",
    "https://www.inforpress.cv/governo-concede-tolerancia-de-ponto-durante-carnaval-e-inicio-da-quaresma",
  ],
  [
    "2026-02-18",
    "off",
    "https://www.inforpress.cv/governo-concede-tolerancia-de-ponto-durante-carnaval-e-inicio-da-quaresma",
  ],
];
