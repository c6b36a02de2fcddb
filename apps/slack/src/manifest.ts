import type { Locale } from "@rabat-process/timezones";
import type { AppsManifestCreateArguments } from "@slack/web-api";

/** What Slack is told of the app (https://docs.slack.dev/reference/app-manifest). */
export type Manifest = AppsManifestCreateArguments["manifest"];

/** What the app is allowed to do in a workspace, each with the reason that its page gives to whoever allows it. */
export const scopes = {
  commands: {
    en: "Offer the command /rabat and two shortcuts: the app sees who uses them and where, what follows the command, and the message of which somebody makes an event.",
    fr: "Proposer la commande /rabat et deux raccourcis : l’application voit qui s’en sert et où, ce qui suit la commande, et le message à partir duquel une personne crée un événement.",
  },
  "chat:write": {
    en: "Post the cards of events and bring them up to date, in channels to which somebody invited it, and write to persons who use it.",
    fr: "Publier les fiches des événements et les tenir à jour, dans les canaux auxquels elle a été invitée, et écrire aux personnes qui s’en servent.",
  },
  "users:read": {
    en: "Read the profiles of the members of the workspace, without e-mail addresses. The app looks only at the time zone and the language of whoever uses it.",
    fr: "Lire les profils des membres de l’espace de travail, sans leurs adresses électroniques. L’application ne consulte que le fuseau horaire et la langue des personnes qui s’en servent.",
  },
  "im:write": {
    en: "Open a conversation with a person, for reminders and changes of the events that concern them.",
    fr: "Ouvrir une conversation avec une personne, pour les rappels et les modifications des événements qui la concernent.",
  },
  "channels:history": {
    en: "Find its own message again in a public channel to which it was invited, when it is in doubt whether Slack took it, so that nothing is posted twice. The app looks at no message of anybody else, and keeps none.",
    fr: "Retrouver son propre message dans un canal public auquel elle a été invitée, lorsqu’elle ne sait pas si Slack l’a accepté, afin que rien ne soit publié deux fois. L’application ne consulte aucun message d’autrui et n’en conserve aucun.",
  },
  "groups:history": {
    en: "The same in a private channel to which it was invited.",
    fr: "La même chose dans un canal privé auquel elle a été invitée.",
  },
  "im:history": {
    en: "The same in the conversation that a person has with it; and read what they write or send there: words are answered, event files of organisers taken in. It records no answer from words, and keeps no message.",
    fr: "La même chose dans la conversation qu’une personne a avec elle ; et lire ce que cette personne y écrit ou y envoie : l’application répond aux messages et importe les fichiers d’événements des organisateurs. Elle n’enregistre aucune réponse d’après un message et n’en conserve aucun.",
  },
  "files:write": {
    en: "Send a file to an organiser who asks for it: the participants of an event, the list of contacts, or the files of an invitation.",
    fr: "Envoyer un fichier à l’organisateur qui le demande : les participants d’un événement, la liste de contacts ou les fichiers d’une invitation.",
  },
  "files:read": {
    en: "Read the event files and lists of contacts that organisers send to the app in their conversation with it, and the text files of a message of which an organiser makes an event; it opens no other file.",
    fr: "Lire les fichiers d’événements et les listes de contacts que les organisateurs envoient à l’application dans leur conversation avec elle, ainsi que les fichiers texte d’un message à partir duquel un organisateur crée un événement ; elle n’ouvre aucun autre fichier.",
  },
  "links:read": {
    en: "Learn when somebody posts an address of these pages, and of no other site. The app does not see the rest of the message.",
    fr: "Savoir quand une personne publie une adresse de ces pages, et d’aucun autre site. L’application ne voit pas le reste du message.",
  },
  "links:write": {
    en: "Show what was announced of an event under its address.",
    fr: "Afficher, sous l’adresse d’un événement, ce qui en a été annoncé.",
  },
  "usergroups:read": {
    en: "Read who is in the user group of the organisers, where the app is told of one.",
    fr: "Lire qui fait partie du groupe d’utilisateurs des organisateurs, lorsqu’un tel groupe lui est indiqué.",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

/**
 * What a workspace may leave out when it installs the app, which then does all else. Slack asks for each of them among all
 * scopes as well (https://docs.slack.dev/reference/app-manifest).
 */
export const optionalScopes = [
  "channels:history",
  "groups:history",
  "files:write",
  "files:read",
  "links:read",
  "links:write",
  "usergroups:read",
] as const satisfies readonly (keyof typeof scopes)[];
export type OptionalScope = (typeof optionalScopes)[number];

export const botScopes = Object.keys(scopes) as readonly (keyof typeof scopes)[];

const shortcuts: NonNullable<NonNullable<Manifest["features"]>["shortcuts"]> = [
  {
    type: "global",
    callback_id: "new_event",
    name: "New event",
    description: "For organisers: write a new event – Pour les organisateurs : saisir un événement",
  },
  {
    type: "message",
    callback_id: "event_from_message",
    name: "Make an event of this",
    description:
      "For organisers: an event with this text – Pour les organisateurs : créer un événement à partir de ce message",
  },
];

/**
 * @param installation.mode how Slack reaches the app
 * @param installation.workspaces whether workspaces other than the one that made the app install it: only then do tokens
 *   rotate, for one that stands in the settings would end after twelve hours
 * @param installation.publicUrl where people reach the pages, without a slash at its end
 */
export function createManifest({
  mode,
  workspaces,
  publicUrl,
}: {
  readonly mode: "socket" | "http";
  readonly workspaces: "one" | "several";
  readonly publicUrl: string;
}): Manifest {
  const http = mode === "http";
  const several = workspaces === "several";
  const address = { request_url: `${publicUrl}/slack/events` };
  return {
    display_information: {
      name: "Rabat Process calendar",
      description: "What takes place when in the Rabat Process, and who takes part",
      long_description:
        "Shows the schedule of the Rabat Process in English and French, posts its events with three answer buttons, reminds those who attend, and serves calendar feeds. It sees who types its command or presses its buttons, with those people’s time zone and language. It looks for messages of its own alone, at the one of which somebody makes an event, and at what people write or send to it.",
      background_color: "#00539f",
    },
    features: featuresOf(publicUrl, http ? address : undefined),
    oauth_config: {
      ...(several ? { redirect_urls: [`${publicUrl}/slack/oauth_redirect`] } : {}),
      scopes: { bot: [...botScopes], bot_optional: [...optionalScopes] },
    },
    settings: {
      event_subscriptions: {
        ...(http ? address : {}),
        bot_events: [
          "app_home_opened",
          "app_uninstalled",
          "link_shared",
          "message.im",
          "tokens_revoked",
        ],
      },
      interactivity: { is_enabled: true, ...(http ? address : {}) },
      socket_mode_enabled: !http,
      org_deploy_enabled: false,
      token_rotation_enabled: several,
    },
  };
}

/** @param address where Slack delivers what people type, where it does so by HTTP */
function featuresOf(
  publicUrl: string,
  address: { readonly request_url: string } | undefined,
): NonNullable<Manifest["features"]> {
  return {
    app_home: {
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    },
    bot_user: { display_name: "rabat", always_online: true },
    slash_commands: [
      {
        command: "/rabat",
        description: "The schedule, an event, an answer – le programme, un événement, une réponse",
        usage_hint: "schedule | show <event> | help – programme | voir <événement> | aide",
        // Only so do channels and people behind a command come with their ids.
        should_escape: true,
        ...(address === undefined ? {} : { url: address.request_url }),
      },
    ],
    shortcuts,
    unfurl_domains: [new URL(publicUrl).hostname],
  };
}

/** The manifests that come with the app, for an address that whoever installs it puts theirs in place of. */
export const manifestFiles = {
  "manifest.json": { mode: "socket", workspaces: "one" },
  "manifest.http.json": { mode: "http", workspaces: "one" },
  "manifest.oauth.json": { mode: "http", workspaces: "several" },
} as const;

export const exampleUrl = "https://calendar.example.org";
