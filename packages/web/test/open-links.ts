import { inviteByLink } from "@rabat-process/core/links/invite";
import { reachedAt } from "@rabat-process/core/notifications/reached-at";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { createSite } from "../src/addresses.ts";
import type { WebDeps } from "../src/deps.ts";
import { createLinkTokens } from "../src/links/tokens.ts";
import type { OpenWeb } from "./open-web.ts";
import { openWeb } from "./open-web.ts";

const publicUrl = "https://calendar.example";
export const organiser = "pOrganiser";
const site = createSite(publicUrl);

/** A webinar of which an hour in Lagos is another one than in Rabat. */
export const webinar: CalendarEvent = {
  uid: "youth-2027@rabat-process",
  sequence: 0,
  created: "2026-11-20T00:00:00Z",
  lastModified: "2026-11-20T00:00:00Z",
  summary: { en: "Webinar on youth <mobility>", fr: "Webinaire sur la mobilité des jeunes" },
  kind: "webinar",
  format: "virtual",
  online: { platform: "Zoom", joinUrl: "https://meet.example/room" },
  status: "confirmed",
  when: {
    precision: "time",
    start: "2027-06-09T10:00",
    end: "2027-06-09T12:30",
    timeZone: "Africa/Casablanca",
  },
  participation: { mode: "quota", perDelegation: 2 },
  announced: { at: "2026-11-20T00:00:00Z", tzdbVersion: "2026c", offsetMinutes: 0 },
};

export const other: CalendarEvent = {
  ...webinar,
  uid: "summit-2027@rabat-process",
  summary: { en: "Summit", fr: "Sommet" },
  when: { precision: "day", first: "2027-03-02", last: "2027-03-03" },
};

export const people = {
  ngozi: { user: "pNgozi", name: "Ngozi Eze", delegation: "NG", mailbox: "ngozi@ministry.example" },
  amina: {
    user: "pAmina",
    name: "Amina Bello",
    delegation: "NG",
    mailbox: "amina@ministry.example",
  },
  marie: {
    user: "pMarie",
    name: "Marie Ndiaye",
    delegation: "SN",
    mailbox: "marie@ministere.example",
  },
} as const satisfies Record<string, { delegation: DelegationCode; [name: string]: string }>;

export interface OpenLinks extends OpenWeb {
  readonly time: { now: Instant };
  readonly tokens: ReturnType<typeof createLinkTokens>;
  /** The paths of the pages that were sent to somebody. */
  invite(
    uid?: string,
  ): Promise<Readonly<Record<keyof typeof people, { answer: string; delegation: string }>>>;
  /** The paths of all pages that were sent to anybody. */
  inviteAll(uid: string): Promise<readonly string[]>;
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Fills in the form of a purpose as a page has it, and sends it. */
  send(path: string, purpose: string, filled?: Readonly<Record<string, string>>): Promise<Response>;
}

/** The pages behind links, for three people of two delegations. */
export async function openLinks(
  events: readonly CalendarEvent[] = [webinar, other],
  deps: Partial<WebDeps> = {},
): Promise<OpenLinks> {
  const time: { now: Instant } = { now: "2026-11-25T12:00:00Z" };
  const clock = { now: () => time.now };
  const tokens = createLinkTokens(Buffer.alloc(32, 7), site);
  const roles = {
    isOrganiser: (person: string) => person === organiser,
    organisers: () => Promise.resolve([organiser]),
  };
  const opened = await openWeb(events, (store) => ({
    ...deps,
    clock,
    sender: { mailbox: "secretariat@rabat.example" },
    links: { store, roles, tokens },
  }));
  const { store, web } = opened;
  for (const { user, name, delegation, mailbox } of Object.values(people)) {
    const actor = { by: organiser, at: time.now };
    await store.savePerson(
      user,
      { delegation, name, confirmedBy: organiser, focalPoint: true },
      actor,
    );
    await store.saveAccount({ door: "mail", id: mailbox, person: user });
  }
  const pathOf = (address: string) => address.slice(publicUrl.length);
  async function inviteTo(uid: string) {
    const reachability = reachedAt(store, ["slack"]);
    const outcome = await inviteByLink(
      { store, clock, roles, reachability, linkAddresses: tokens },
      { uid, user: organiser, only: "all" },
      () => Promise.resolve(),
    );
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.invited;
  }
  const post = async (path: string, fields: Readonly<Record<string, string>>) =>
    web.request(path, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields).toString(),
    });
  const get = async (path: string, headers: Record<string, string> = {}) =>
    web.request(path, { headers });
  return {
    ...opened,
    ...{ time, tokens, get },
    inviteAll: async (uid) =>
      (await inviteTo(uid)).flatMap((one) => [
        pathOf(one.answerAddress),
        pathOf(one.delegationAddress),
      ]),
    async invite(uid = webinar.uid) {
      const byUser = new Map((await inviteTo(uid)).map((one) => [one.member.user, one]));
      return Object.fromEntries(
        Object.entries(people).map(([name, { user }]) => {
          const one = byUser.get(user);
          if (one === undefined) throw new Error(`${name} is not invited`);
          return [
            name,
            { answer: pathOf(one.answerAddress), delegation: pathOf(one.delegationAddress) },
          ];
        }),
      ) as Awaited<ReturnType<OpenLinks["invite"]>>;
    },
    post,
    async send(path, purpose, filled = {}) {
      const html = await (await get(path)).text();
      const fields = { ...fieldsOf(html, purpose), ...filled };
      return post(path, fields);
    },
  };
}

/** The fields of a form as a browser would send it untouched. */
export function fieldsOf(html: string, purpose: string): Readonly<Record<string, string>> {
  const form = html
    .split("<form")
    .find((text) => text.includes(`name="purpose" value="${purpose}"`));
  if (form === undefined) throw new Error(`the page has no form for ${purpose}`);
  const inputs = [...form.matchAll(/<input([^>]*)>/g)].map(([, attributes = ""]) => attributes);
  const sent = inputs.filter(
    (attributes) => !/type="(?:radio|checkbox)"/.test(attributes) || attributes.includes("checked"),
  );
  return Object.fromEntries(
    sent.map((attributes) => [
      /name="([^"]*)"/.exec(attributes)?.[1] ?? "",
      /value="([^"]*)"/.exec(attributes)?.[1] ?? "",
    ]),
  );
}
