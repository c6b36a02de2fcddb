/** What the app writes of its own accord about itself in Slack. */
export const noticesEn = {
  channelLost: (channel: string, reason: string) =>
    `Slack does not let the app change its cards in ${channel} (\`${reason}\`). They stay as they are until it may: it tries again every hour and with each change. If it was removed from the channel by mistake, invite it with \`/invite @rabat\`. Everything else goes on.`,
  digestLost: (channel: string, reason: string) =>
    `This week’s digest could not be posted in ${channel} (\`${reason}\`). Once the app may write there, for instance after \`/invite @rabat\`, \`/rabat log\` has a button that posts it. The next one comes in a week all the same; \`/rabat unsubscribe\`, in the channel or with the channel behind it, ends the digests.`,
  postLost: (title: string, channel: string, reason: string) =>
    `The card of *${title}* could not be posted in ${channel} (\`${reason}\`). \`/rabat log\` has a button that tries again.`,
  postInDoubt: (title: string, channel: string) =>
    `It is not certain that the card of *${title}* was posted in ${channel}: Slack did not answer, and does not let the app look there. Please look yourself. If the card is there, press “More” on it: the app keeps it up to date from then on. If it is not, announce the event again.`,
  tokenLost: (day: string, time: string) =>
    `On ${day}, at ${time} (UTC), Slack took back the app’s right to work in this workspace; it works again now. Nothing was erased. \`/rabat log\` shows what could not be delivered meanwhile, with buttons that try again.`,
  leftOut: (scope: string, reason: string) =>
    `This is not possible here: this workspace did not give the app the permission \`${scope}\`. It would serve this purpose:\n_${reason}_\nWhoever manages apps in the workspace can give it by installing the app again.`,
  pressLost: (day: string, time: string, reference: string) =>
    `Something went wrong on our side with what you pressed or typed on ${day}, at ${time} (UTC), and we cannot say whether it was recorded. The app’s Home shows your answers as they are recorded; please do the rest again. If it fails again, tell the Secretariat this reference: ${reference}.`,
};
