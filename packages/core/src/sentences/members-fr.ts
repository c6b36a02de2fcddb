import type { membersEn } from "./members-en.ts";
import { answer, delegation, event, person, sentence, strong } from "./parts.ts";
import { pluralIn } from "./plural.ts";

const plural = pluralIn("fr");

/** What people are told about who may answer for a delegation, in French. */
export const membersFr: typeof membersEn = {
  told: {
    title: "Votre délégation",
    confirmed: (code) =>
      sentence`Le Secrétariat a confirmé que vous répondez pour ${delegation(code, "the")}.`,
    "focal-point": (code) =>
      sentence`Le Secrétariat vous a confié la qualité de point focal ${delegation(code, "of")} : ses réponses vous sont demandées et vous recevez ses rappels.`,
    answerAgain:
      "Vos réponses antérieures à cette confirmation ne comptent pas encore. Pour qu’elles comptent, veuillez répondre de nouveau :",
    refused: (code) =>
      sentence`Le Secrétariat n’a pas confirmé que vous répondez pour ${delegation(code, "the")}. S’il s’agit d’une erreur, veuillez écrire au Secrétariat.`,
    removed: (code) =>
      sentence`Le Secrétariat a pris note que vous ne répondez plus pour ${delegation(code, "the")}. Vous ne recevez plus ses messages et votre flux de calendrier est retiré. S’il s’agit d’une erreur, veuillez écrire au Secrétariat.`,
  },
  cannotJoin: {
    "too-often": () =>
      sentence`Vous avez changé trop souvent de délégation aujourd’hui : rien n’a été modifié. Veuillez réessayer demain ou écrire au Secrétariat.`,
    removed: (code) =>
      sentence`Le Secrétariat n’a pas admis que vous répondiez pour ${delegation(code, "the")}. Rien n’a été modifié. S’il s’agit d’une erreur, veuillez écrire au Secrétariat.`,
  },
  joined: (who, code) =>
    sentence`${person(who)} répond désormais pour ${delegation(code, "the")}. Veuillez confirmer ou refuser.`,
  left: (who, code, wasFocalPoint) =>
    sentence`Jusqu’à présent, ${person(who)} répondait pour ${delegation(code, "the")}${wasFocalPoint ? ", en qualité de point focal" : ""}.`,
  noFeed: {
    "unknown-delegation":
      "Dès que vous aurez répondu pour une délégation, vous pourrez avoir ici votre propre flux, avec ses réponses.",
    unconfirmed: (code) =>
      sentence`Dès que le Secrétariat aura confirmé que vous répondez pour ${delegation(code, "the")}, vous pourrez avoir ici votre flux personnel, avec ses réponses.`,
  },
  hidden: (count) =>
    `${plural(count, { one: "Une autre personne est désignée", other: `${count} autres personnes sont désignées` })} pour votre délégation. Seuls les membres confirmés par le Secrétariat les voient.`,
  onlyOwn:
    "Le Secrétariat n’a pas encore confirmé que vous répondez pour cette délégation : vous ne voyez que ce que vous avez saisi vous-même.",
  willBeAsked:
    "Le Secrétariat n’a pas encore confirmé que vous répondez pour cette délégation. Votre réponse comptera lorsqu’un de ses membres confirmés ou le Secrétariat l’aura acceptée.",
  claimed: (code, partstat, about) =>
    sentence`Pas encore prise en compte : ${answer({ partstat })} pour ${strong(delegation(code, "the"))} — ${event(about)}. Le Secrétariat n’a pas confirmé que vous répondez pour cette délégation ; ses membres confirmés et le Secrétariat sont donc invités à accepter votre réponse. D’ici là, la réponse de la délégation ne change pas. Sans décision à temps, votre réponse devient caduque et vous en recevez un message.`,
  claim: {
    title: "Une réponse à accepter",
    made: ({ claimant, delegation: code, ...given }) =>
      sentence`${person(claimant)}, dont la qualité n’est pas confirmée, a répondu pour ${delegation(code, "the")} : ${answer(given)}.`,
    people: (names) => sentence`Noms : ${names}`,
    comment: (text) => sentence`À l’attention des organisateurs : ${text}`,
    present: (given) => sentence`La réponse de la délégation est actuellement : ${answer(given)}.`,
    noneYet: "La délégation n’a pas encore répondu.",
    accept: "Accepter",
    refuse: "Ne pas accepter",
    waits: (partstat) => sentence`Votre réponse ${answer({ partstat })} n’est pas encore acceptée.`,
    short: (answerWords) => `${answerWords} (pas encore acceptée)`,
  },
  decided: {
    title: {
      accepted: "Réponse acceptée",
      refused: "Réponse non acceptée",
      lapsed: "Réponse caduque",
    },
    accepted: ({ claimant, delegation: code, ...given }) =>
      sentence`La réponse de ${person(claimant)} pour ${delegation(code, "the")} a été acceptée : ${answer(given)}.`,
    refused: ({ claimant, delegation: code, ...given }) =>
      sentence`La réponse de ${person(claimant)} pour ${delegation(code, "the")} n’a pas été acceptée : ${answer(given)}. Elle ne compte pas.`,
    lapsed: ({ claimant, delegation: code, ...given }) =>
      sentence`Aucune décision n’a été prise à temps sur la réponse de ${person(claimant)} pour ${delegation(code, "the")} : ${answer(given)}. Elle ne compte pas.`,
    yours: {
      accepted: ({ delegation: code, ...given }) =>
        sentence`Votre réponse pour ${delegation(code, "the")} a été acceptée et compte : ${answer(given)}.`,
      refused: ({ delegation: code, ...given }) =>
        sentence`Votre réponse pour ${delegation(code, "the")} n’a pas été acceptée : ${answer(given)}. Elle ne compte pas.`,
      lapsed: ({ delegation: code, ...given }) =>
        sentence`Aucune décision n’a été prise à temps sur votre réponse pour ${delegation(code, "the")} : ${answer(given)}. Elle ne compte pas.`,
    },
    "over-quota":
      "Avec les personnes déjà désignées, c’est plus que la délégation ne peut en envoyer : rien n’a été modifié.",
    changed:
      "L’événement ou la réponse de la délégation a changé depuis l’envoi de ce message : rien n’a été modifié. Veuillez décider d’après ce qui vaut désormais :",
    gone: "Cette réponse a été modifiée ou a fait l’objet d’une décision entre-temps : rien n’a été modifié.",
    notYours:
      "Seuls les membres confirmés de cette délégation et les organisateurs décident de cette réponse.",
  },
  replaced: {
    title: "Une autre réponse compte désormais",
    by: (by, given) => {
      const who = { "the-secretariat": "Le Secrétariat", "not-shown": "Une autre personne" };
      return sentence`${typeof by === "object" ? person(by.user) : who[by]} a répondu pour ${delegation(given.delegation, "the")} : ${answer(given)}. Elle remplace la vôtre. S’il s’agit d’une erreur, veuillez écrire au Secrétariat.`;
    },
  },
  unconfirmed: {
    title: "Veuillez confirmer qui répond",
    comes: (code) =>
      sentence`La délégation ${strong(delegation(code, "of"))} participera, mais aucun de ses membres n’est confirmé.`,
    links: "Le lien de connexion n’est envoyé qu’aux personnes confirmées.",
  },
  linkLater: {
    title: "Le lien de connexion suivra",
    text: (code) =>
      sentence`Le lien vous sera envoyé dès que le Secrétariat aura confirmé que vous répondez pour ${delegation(code, "the")}.`,
  },
};
