import type { membersEn } from "./members-en.ts";

/** What people are told about who may answer for a delegation, in French. */
export const membersFr: typeof membersEn = {
  told: {
    title: "Votre délégation",
    confirmed: (delegation) =>
      `Le Secrétariat a confirmé que vous répondez pour la délégation suivante : ${delegation}. Vous voyez désormais tout ce que votre délégation a saisi, et \`/rabat flux\` vous donne un calendrier avec ses réponses.`,
    "focal-point": (delegation) =>
      `Le Secrétariat vous a désigné(e) point focal de la délégation suivante : ${delegation}. Ses réponses vous sont demandées et vous recevez ses rappels. \`/rabat aide\` indique ce que vous pouvez faire ici.`,
    answerAgain:
      "Vos réponses antérieures à cette confirmation ne comptent pas encore. Pour qu’elles comptent, veuillez répondre de nouveau :",
    refused: (delegation) =>
      `Le Secrétariat n’a pas confirmé que vous répondez pour la délégation suivante : ${delegation}. S’il s’agit d’une erreur, veuillez écrire au Secrétariat.`,
    removed: (delegation) =>
      `Le Secrétariat a pris note que vous ne répondez plus pour la délégation suivante : ${delegation}. Vous ne recevez plus ses messages et votre flux de calendrier est retiré. S’il s’agit d’une erreur, veuillez écrire au Secrétariat.`,
  },
  cannotJoin: {
    "too-often": () =>
      "Vous avez changé trop souvent de délégation aujourd’hui : rien n’a été modifié. Veuillez réessayer demain ou écrire au Secrétariat.",
    removed: (delegation) =>
      `Le Secrétariat n’a pas admis que vous répondiez pour la délégation suivante : ${delegation}. Rien n’a été modifié. S’il s’agit d’une erreur, veuillez écrire au Secrétariat.`,
  },
  hidden: (count) =>
    `${count === 1 ? "Une autre personne est désignée" : `${count} autres personnes sont désignées`} pour votre délégation. Seuls les membres confirmés par le Secrétariat les voient.`,
  onlyOwn:
    "Le Secrétariat n’a pas encore confirmé que vous répondez pour cette délégation : vous ne voyez que ce que vous avez saisi vous-même.",
  willBeAsked:
    "Le Secrétariat n’a pas encore confirmé que vous répondez pour cette délégation. Votre réponse comptera lorsqu’un de ses membres confirmés ou le Secrétariat l’aura acceptée.",
  claimed: (delegation, answer, title) =>
    `Pas encore prise en compte : *${answer}* pour *${delegation}* — ${title}. Le Secrétariat n’a pas confirmé que vous répondez pour cette délégation ; ses membres confirmés et le Secrétariat sont donc invités à accepter votre réponse. D’ici là, la réponse de la délégation ne change pas. Sans décision à temps, votre réponse devient caduque et vous en êtes informé(e).`,
  claim: {
    title: "Une réponse à accepter",
    made: (person, delegation, answer) =>
      `${person}, qui n’est pas confirmé(e), a répondu pour la délégation suivante : ${delegation}. Réponse : *${answer}*.`,
    people: (names) => `Noms : ${names}`,
    comment: (text) => `À l’attention des organisateurs : ${text}`,
    present: (answer) =>
      answer === undefined
        ? "La délégation n’a pas encore répondu."
        : `La réponse de la délégation est actuellement : *${answer}*.`,
    accept: "Accepter",
    refuse: "Ne pas accepter",
    waits: (answer) => `Votre réponse *${answer}* n’est pas encore acceptée.`,
    short: (answer) => `${answer} (pas encore accepté)`,
  },
  decided: {
    title: { accepted: "Réponse acceptée", refused: "Réponse non acceptée", lapsed: "Réponse caduque" },
    accepted: (person, delegation, answer) =>
      `La réponse de ${person} pour la délégation suivante a été acceptée : ${delegation}. Réponse : *${answer}*.`,
    refused: (person, delegation, answer) =>
      `La réponse de ${person} pour la délégation suivante n’a pas été acceptée : ${delegation}. Réponse : *${answer}*. Elle ne compte pas.`,
    lapsed: (person, delegation, answer) =>
      `Aucune décision n’a été prise à temps sur la réponse de ${person} pour la délégation suivante : ${delegation}. Réponse : *${answer}*. Elle ne compte pas.`,
    yours: (outcome, delegation, answer) =>
      ({
        accepted: `Votre réponse pour la délégation suivante a été acceptée et compte : ${delegation}. Réponse : *${answer}*.`,
        refused: `Votre réponse pour la délégation suivante n’a pas été acceptée : ${delegation}. Réponse : *${answer}*. Elle ne compte pas.`,
        lapsed: `Aucune décision n’a été prise à temps sur votre réponse pour la délégation suivante : ${delegation}. Réponse : *${answer}*. Elle ne compte pas.`,
      })[outcome],
    "over-quota":
      "Avec les personnes déjà désignées, c’est plus que la délégation ne peut en envoyer : rien n’a été modifié. « Détails », dans la fiche, permet de modifier la liste ; acceptez ensuite cette réponse.",
    changed:
      "La manifestation ou la réponse de la délégation a changé depuis l’envoi de ce message : rien n’a été modifié. Veuillez décider d’après ce qui vaut désormais :",
    gone: "Cette réponse a été modifiée ou a fait l’objet d’une décision entre-temps : rien n’a été modifié.",
    notYours:
      "Seuls les membres confirmés de cette délégation et les organisateurs décident de cette réponse.",
  },
  replaced: {
    title: "Une autre réponse compte désormais",
    by: (person, delegation, answer) =>
      `${person ?? "Une autre personne"} a répondu pour la délégation suivante : ${delegation}. Réponse : *${answer}*. Elle remplace la vôtre. S’il s’agit d’une erreur, veuillez écrire au Secrétariat.`,
    secretariat: "Le Secrétariat",
  },
  unconfirmed: {
    title: "Veuillez confirmer qui répond",
    comes: (delegation) => `*${delegation}* : participera, mais aucun de ses membres n’est confirmé.`,
    nobody: (code) =>
      `Personne ne répond pour elle dans Slack. \`/rabat délégation ${code} @personne\` permet de désigner une personne.`,
    more: (count) =>
      `${count === 1 ? "1 autre" : `${count} autres`} : \`/rabat délégation <nom>\` les montre.`,
    links: "Le lien de connexion n’est envoyé qu’aux personnes confirmées.",
  },
  linkLater: {
    title: "Le lien de connexion suivra",
    text: (delegation) =>
      `Le lien vous sera envoyé dès que le Secrétariat aura confirmé que vous répondez pour la délégation suivante : ${delegation}.`,
  },
};
