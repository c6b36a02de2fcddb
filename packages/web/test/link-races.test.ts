import type { OpenedLink } from "@rabat-process/core/ports/links";
import type { Member } from "@rabat-process/core/ports/people";
import { answerByLink } from "@rabat-process/core/links/answer-by-link";
import { endLink } from "@rabat-process/core/links/end-link";
import type { OpenLink } from "@rabat-process/core/links/open-link";
import { takeForm } from "@rabat-process/core/links/take-form";
import { undoAnswer } from "@rabat-process/core/links/undo-answer";
import { makeFeed } from "@rabat-process/core/people/personal-feed";
import type { Answer } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { StoreConfig } from "@rabat-process/store/database";
import { openStore } from "@rabat-process/store/open-store";
import { openPostgres } from "@rabat-process/store/postgres";
import type { SqlStore } from "@rabat-process/store/sql-store";
import type { PostgresServer } from "@rabat-process/testing/postgres-server";
import { startPostgres } from "@rabat-process/testing/postgres-server";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organiser, other as summit, webinar } from "./open-links.ts";

const now = "2026-11-25T12:00:00Z";
const actor = { by: organiser, at: now } as const;
const clock = { now: (): Instant => now };
const roles = {
  isOrganiser: (person: string) => person === organiser,
  organisers: () => Promise.resolve([organiser]),
};
const { uid } = webinar;
const answers: readonly Answer[] = ["ACCEPTED", "TENTATIVE", "DECLINED"];

/** The store in two connections, as two processes have it; with SQLite in one, which two requests share. */
interface Two {
  readonly stores: readonly [SqlStore, SqlStore];
  close(): Promise<void>;
}

async function openTwo(config: StoreConfig): Promise<Two> {
  const first = await openStore(config, []);
  const second = config.kind === "sqlite" ? first : await openStore(config, []);
  await first.saveEvents([webinar], actor);
  for (const user of ["pNgozi", "pAmina"]) {
    await first.savePerson(user, { delegation: "NG", confirmedBy: organiser }, actor);
    await first.beginLinks([{ id: linkOf(user), person: user, event: uid }], now);
  }
  return {
    stores: [first, second],
    async close() {
      await first.close();
      if (second !== first) await second.close();
    },
  };
}

const linkOf = (user: string) => `l-${user}`;

/** A link as a request has found it that is still under way. */
async function opened(store: SqlStore, user: string): Promise<OpenLink> {
  const link = await store.link(linkOf(user));
  const member = await store.person(user);
  if (link === undefined || member.delegation === undefined) throw new Error(`no link of ${user}`);
  return { ok: true, link, member: member as Member };
}

let count = 0;
function answerOf(store: SqlStore, by: OpenLink, partstat: Answer, nonce = `n${(count += 1)}`) {
  return answerByLink({ store, clock, roles }, by, {
    ...{ event: webinar, partstat, shown: {} },
    ...{ nonce, drawnAt: now },
  });
}

const asks = (store: SqlStore) => store.answers(uid, "NG");
const reasonOf = (outcome: { readonly ok: boolean; readonly reason?: string }) =>
  outcome.ok ? "ok" : outcome.reason;

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  await server.stop();
}, 60_000);

async function openPostgresTwo(): Promise<Two> {
  const database = await openPostgres(server.url);
  await database.run("drop schema public cascade");
  await database.run("create schema public");
  await database.close();
  return openTwo({ kind: "postgres", url: server.url });
}

describe.each([
  ["SQLite", () => openTwo({ kind: "sqlite", file: ":memory:" })],
  ["PostgreSQL", openPostgresTwo],
] as const)("what comes by links at the same moment, on %s", (_, open) => {
  const withTwo = async (work: (two: Two["stores"]) => Promise<void>) => {
    const two = await open();
    try {
      await work(two.stores);
    } finally {
      await two.close();
    }
  };

  it("is counted up to twenty a day, however many are sent at once", () =>
    withTwo(async ([one, other]) => {
      const ngozi = await opened(one, "pNgozi");
      const sent = Array.from({ length: 30 }, (_, index) =>
        answerOf(index % 2 === 0 ? one : other, ngozi, answers[index % 3] ?? "DECLINED"),
      );
      const outcomes = (await Promise.all(sent)).map(reasonOf);
      const theirs = await asks(one);
      expect(theirs.length).toBeLessThanOrEqual(20);
      expect(theirs.length).toBeGreaterThan(1);
      // How many of those at once were the same answer is up to their order: one by one, the others follow.
      for (let count = 0; count < 40; count += 1) {
        const store = count % 2 === 0 ? one : other;
        outcomes.push(reasonOf(await answerOf(store, ngozi, answers[count % 3] ?? "DECLINED")));
      }
      expect(outcomes.at(-1)).toBe("too-often");
      expect(await asks(one)).toHaveLength(20);
    }));

  it("counts once where one form is sent twice", () =>
    withTwo(async ([one, other]) => {
      const ngozi = await opened(one, "pNgozi");
      const outcomes = await Promise.all([
        answerOf(one, ngozi, "ACCEPTED", "same"),
        answerOf(other, ngozi, "DECLINED", "same"),
        answerOf(one, ngozi, "TENTATIVE", "same"),
      ]);
      expect(outcomes.map(reasonOf).toSorted()).toEqual(["ok", "sent-before", "sent-before"]);
      expect(await asks(one)).toHaveLength(1);
      const acts = await one.log({ event: uid, acts: ["answer"], limit: 9 });
      expect(acts).toHaveLength(1);
    }));

  it("is refused where another event takes the place of its own while it is under way", () =>
    withTwo(async ([one, other]) => {
      const ngozi = await opened(one, "pNgozi");
      const heir: CalendarEvent = {
        ...summit,
        lineage: [{ relation: "replaces", event: uid }],
      };
      const slow: SqlStore = {
        ...one,
        async events() {
          const known = await one.events();
          await other.saveEvents([heir], actor);
          return known;
        },
      };
      expect(reasonOf(await answerOf(slow, ngozi, "ACCEPTED"))).toBe("replaced");
      expect(await one.attendance(uid)).toEqual([]);
    }));

  it("counts once where one form of the delegation’s page is sent twice, and twenty times a day at most", () =>
    withTwo(async ([one, other]) => {
      const ngozi = await opened(one, "pNgozi");
      const form = (store: SqlStore, nonce: string) =>
        takeForm({ store, clock }, ngozi, { act: "link-language", nonce, drawnAt: now });
      const twice = await Promise.all([form(one, "a"), form(other, "a"), form(one, "a")]);
      expect(twice.toSorted()).toEqual(["repeated", "repeated", "taken"]);
      const many = await Promise.all(
        Array.from({ length: 30 }, (_, index) => form(index % 2 === 0 ? one : other, `m${index}`)),
      );
      expect(many.filter((taken) => taken === "taken")).toHaveLength(19);
      expect(many.filter((taken) => taken === "too-often")).toHaveLength(11);
      // The first that is one too many ends those of the pages that were opened before: they count on no other day.
      expect((await one.link(ngozi.link.id))?.refusals).toBe(ngozi.link.refusals + 1);
      const later = { now: () => addMinutes(now, 2 * 24 * 60) };
      const form30 = { act: "link-language", nonce: "m30", drawnAt: now } as const;
      expect(await takeForm({ store: one, clock: later }, ngozi, form30)).toBe("spent");
    }));

  type Act = (store: SqlStore, ngozi: OpenLink) => Promise<string | undefined>;
  const acts: readonly (readonly [string, Act])[] = [
    ["an answer", async (store, by) => reasonOf(await answerOf(store, by, "ACCEPTED"))],
    [
      "an undoing",
      async (store, { link, member: { user } }) => {
        const [present] = await store.attendance(uid);
        const about = { uid, delegation: "NG", version: present?.at ?? now, user } as const;
        const by: OpenedLink = { ...link, person: user };
        const press = `link:undo-${(count += 1)}`;
        return reasonOf(await undoAnswer({ store, clock, roles }, { ...about, link: by, press }));
      },
    ],
    [
      "a feed",
      async (store, { link, member: { user } }) => {
        const feedTokens = {
          create: () => ({ token: "t", hash: `h${(count += 1)}`, address: "https://x" }),
        };
        const by: OpenedLink = { ...link, person: user };
        const deps = { store, clock, feedTokens: feedTokens as never };
        const about = { user, scope: "all", locale: "en", link: by } as const;
        return reasonOf(await makeFeed(deps, about));
      },
    ],
    [
      "a form",
      (store, by) => takeForm({ store, clock }, by, { act: "link-feed", nonce: "f", drawnAt: now }),
    ],
  ];
  const ends: readonly (readonly [string, (store: SqlStore, by: OpenLink) => Promise<unknown>])[] =
    [
      ["the link was ended", (store, by) => endLink({ store, clock }, by)],
      [
        "the person was removed",
        (store, { member }) =>
          store.saveMember(member, { delegation: null, removedFrom: ["NG"] }, actor),
      ],
      [
        "the person left and joined again by themselves",
        async (store, { member }) => {
          await store.saveMember(member, { delegation: null, removedFrom: [] }, actor);
          await store.savePerson(member.user, { delegation: "NG" }, { ...actor, by: member.user });
        },
      ],
      [
        "the person moved to another delegation",
        (store, { member }) =>
          store.savePerson(member.user, { delegation: "SN", confirmedBy: organiser }, actor),
      ],
      [
        "the person was erased",
        (store) => store.erasePerson({ users: ["pNgozi"], names: [], emails: [] }, actor),
      ],
    ];
  const cases = ends.flatMap(([end, doEnd]) =>
    acts.map(([act, doAct]) => ({ act, end, doAct, doEnd })),
  );
  it.each(cases)("$act that is under way does nothing once $end", ({ doAct, doEnd }) =>
    withTwo(async ([one, other]) => {
      // Which could be undone by the link, as long as it opens.
      await answerOf(one, await opened(one, "pAmina"), "DECLINED");
      const ngozi = await opened(one, "pNgozi");
      await doEnd(other, ngozi);
      const before = await asks(one);
      const reason = await doAct(one, ngozi);
      expect(["ended", "not-yours", "unknown-delegation", "unconfirmed"]).toContain(reason);
      expect(await asks(one)).toEqual(before);
      expect(await one.feed(`h${count}`)).toBeUndefined();
    }),
  );

  it("is no news where it says what counts already: nothing is drawn anew, and nobody is told", () =>
    withTwo(async ([one, other]) => {
      const ngozi = await opened(one, "pNgozi");
      await answerOf(one, ngozi, "ACCEPTED");
      const waiting = await one.jobs.waiting();
      const [before] = await one.attendance(uid);
      expect(reasonOf(await answerOf(other, ngozi, "ACCEPTED"))).toBe("ok");
      expect(await one.attendance(uid)).toEqual([before]);
      expect(await asks(one)).toHaveLength(1);
      expect(await one.jobs.waiting()).toEqual(waiting);
    }));

  it("ends a link once, and none that was sent since", () =>
    withTwo(async ([one, other]) => {
      const ngozi = await opened(one, "pNgozi");
      await Promise.all([one, other, one].map((store) => endLink({ store, clock }, ngozi)));
      await endLink({ store: other, clock }, ngozi);
      expect(await one.link(linkOf("pNgozi"))).toMatchObject({ counter: 1 });
      expect(await one.log({ acts: ["withdraw-link"], limit: 9 })).toHaveLength(1);
    }));

  it(
    "leaves one history, whatever happens between answers, undoings and ends",
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.record({
              user: fc.constantFrom("pNgozi", "pAmina"),
              what: fc.constantFrom("answer", "answer", "answer", "undo", "end", "leave", "return"),
              partstat: fc.constantFrom(...answers),
              nonce: fc.integer({ min: 0, max: 5 }),
            }),
            { minLength: 4, maxLength: 14 },
          ),
          (steps) =>
            withTwo(async (stores) => {
              const [one] = stores;
              const links = {
                pNgozi: await opened(one, "pNgozi"),
                pAmina: await opened(one, "pAmina"),
              };
              const run = async (
                { user, what, partstat, nonce }: (typeof steps)[number],
                n: number,
              ) => {
                const store = stores[n % 2] ?? one;
                const by = links[user];
                const member = { user, delegation: "NG" } as const;
                if (what === "answer")
                  return reasonOf(await answerOf(store, by, partstat, `${user}${nonce}`));
                if (what === "undo") {
                  const [present] = await store.attendance(uid);
                  const about = { uid, ...member, version: present?.at ?? now };
                  return reasonOf(
                    await undoAnswer({ store, clock, roles }, { ...about, press: `u${n}` }),
                  );
                }
                if (what === "end") await endLink({ store, clock }, by);
                if (what === "leave") await store.saveMember(member, { delegation: null }, actor);
                if (what === "return")
                  await store.savePerson(user, { delegation: "NG", confirmedBy: organiser }, actor);
                return what;
              };
              // What fails here fails the property: two that wait for each other, above all.
              await Promise.all(steps.map(run));
              const history = await asks(one);
              const times = history.map(({ at }) => at);
              expect(times).toEqual([...new Set(times)].toSorted());
              // Each answer by a link knows the one whose place it took: the last one, or none where that was undone.
              for (const [index, { byLink }] of history.entries())
                if (byLink?.before !== undefined)
                  expect(times.slice(0, index)).toContain(byLink.before);
              const [present] = await one.attendance(uid);
              if (present !== undefined) expect(history.at(-1)).toEqual(present);
              const logged = await one.log({ event: uid, acts: ["answer"], limit: 99 });
              const sent = new Set(
                steps.flatMap(({ what, user, nonce }) =>
                  what === "answer" ? `${user}${nonce}` : [],
                ),
              );
              expect(logged.length).toBeLessThanOrEqual(sent.size);
            }),
        ),
        { numRuns: 25 },
      ),
    240_000,
  );
});
