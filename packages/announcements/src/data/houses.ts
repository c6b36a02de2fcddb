/** Words for houses in which meetings take place, as sources for regular expressions. */
export const houses = {
  en: "United Nations Office|Cent(?:re|er)|Hotel|Palace|Palais|Hall|House|Headquarters|Institute|University|Museum|Auditorium|Resort|Hilton|Sheraton|Marriott|Radisson|Sofitel|Novotel|Ministry|Foundation|Fondation|Campus|Parliament|Academy|Library|Chamber|Castle|City Hall|Town Hall|Secretariat|School",
  fr: "Office des Nations Unies|[Cc]entre|[Hh]otel|[Pp]alais|[Mm]aison|[Ss]iege|[Ii]nstitut|[Uu]niversite|[Mm]usee|[Aa]uditorium|Hall|[Ff]ondation|Villa|Chateau|Campus|Parlement|Academie|Bibliotheque|Chambre|Ecole|Assemblee",
};
