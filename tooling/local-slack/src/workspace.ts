/** A person of the workspace. Everybody here is invented. */
export interface WorkspaceUser {
  readonly id: string;
  readonly name: string;
  readonly real_name: string;
  readonly email: string;
  readonly tz: string;
}

export interface WorkspaceChannel {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly members: readonly string[];
}

/** The app under trial. The tokens are good for nothing outside of the local Slack. */
export interface WorkspaceApp {
  readonly appId: string;
  readonly botUserId: string;
  readonly botName: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
}

export interface Workspace {
  readonly name: string;
  readonly domain: string;
  readonly teamId: string;
  readonly app: WorkspaceApp;
  readonly users: readonly WorkspaceUser[];
  readonly channels: readonly WorkspaceChannel[];
}

const app: WorkspaceApp = {
  appId: "A0RABAT",
  botUserId: "U0RABAT",
  botName: "rabat",
  botToken: "xoxb-local",
  appToken: "xapp-local",
  signingSecret: "0123456789abcdef0123456789abcdef",
};

// The top-level domain "example" can never belong to anybody (RFC 2606).
const users: readonly WorkspaceUser[] = [
  {
    id: "U0SECRETARIAT",
    name: "hanneke.verlinden",
    real_name: "Hanneke Verlinden (Secretariat)",
    email: "hanneke.verlinden@secretariat.example",
    tz: "Europe/Brussels",
  },
  {
    id: "U0FRANCE",
    name: "camille.rousselin",
    real_name: "Camille Rousselin (France)",
    email: "camille.rousselin@france.example",
    tz: "Europe/Paris",
  },
  {
    id: "U0CAMEROON",
    name: "solange.mbarga",
    real_name: "Solange Mbarga (Cameroon)",
    email: "solange.mbarga@cameroon.example",
    tz: "Africa/Douala",
  },
  {
    id: "U0MOROCCO",
    name: "salma.berrahou",
    real_name: "Salma Berrahou (Morocco)",
    email: "salma.berrahou@morocco.example",
    tz: "Africa/Casablanca",
  },
  {
    id: "U0SENEGAL",
    name: "awa.diop",
    real_name: "Awa Diop (Senegal)",
    email: "awa.diop@senegal.example",
    tz: "Africa/Dakar",
  },
  {
    id: "U0CABOVERDE",
    name: "nelson.tavares",
    real_name: "Nelson Tavares (Cabo Verde)",
    email: "nelson.tavares@caboverde.example",
    tz: "Atlantic/Cape_Verde",
  },
  {
    id: "U0LIBYA",
    name: "tariq.elmabrouk",
    real_name: "Tariq Elmabrouk (Libya)",
    email: "tariq.elmabrouk@libya.example",
    tz: "Africa/Tripoli",
  },
  {
    id: "U0SWEDEN",
    name: "erik.sandqvist",
    real_name: "Erik Sandqvist (Sweden)",
    email: "erik.sandqvist@sweden.example",
    tz: "Europe/Stockholm",
  },
];

const everybody = [app.botUserId, ...users.map(({ id }) => id)];

/** The workspace for trying the app: a Secretariat, seven delegations, one channel for each language. */
export const rabatProcess: Workspace = {
  name: "Rabat Process",
  domain: "rabat-process",
  teamId: "T0RABAT",
  app,
  users,
  channels: [
    { id: "C0SCHEDULE", name: "schedule-en", topic: "What takes place when", members: everybody },
    {
      id: "C0CALENDRIER",
      name: "calendrier-fr",
      topic: "Le calendrier du Processus",
      members: everybody,
    },
  ],
};
