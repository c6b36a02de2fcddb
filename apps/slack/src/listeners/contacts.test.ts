import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";

const organiser = "U0SECRETARIAT";
const actor = { by: organiser, at: "2027-01-01T00:00:00Z" } as const;
const header = "Délégation;Nom;Courriel;Langue;Fonction";
const awa = "Sénégal;Awa Diop;awa@example.sn;fr;point focal";
const moussa = "SN;Moussa Fall;moussa@example.sn;;";
const utf8 = (...lines: readonly string[]) => new TextEncoder().encode(lines.join("\r\n"));

type BoltApp = Awaited<ReturnType<typeof openBoltApp>>;

/** An app, to which people send a file of which Slack keeps what `files` holds. */
async function open(bytes: Uint8Array, locale: "en" | "fr" = "en", others: object = {}) {
  const files = { "list.csv": bytes };
  const app = await openBoltApp({ events: [], answers: Object.assign(files, others) });
  await app.store.savePerson(organiser, { locale }, actor);
  app.news();
  return { app, files };
}

async function send(app: BoltApp, whom: { user?: string; names?: string[] } = {}) {
  return (await sendForNews(app, whom)).at(-1)?.body ?? {};
}

async function sendForNews(app: BoltApp, { user = organiser, names = ["list.csv"] } = {}) {
  const sent = names.map((name) => ({
    ...{ id: "F1", name },
    url_private: `${app.slackUrl}/files/${name}`,
  }));
  const message = { type: "message", subtype: "file_share", channel: "D1", text: "", ts: "1.2" };
  await app.event({ ...message, channel_type: "im", user, files: sent });
  return app.news();
}

/** The button of a message, as somebody presses it. */
function buttonOf(message: object) {
  const { blocks } = message as { blocks: { elements?: { action_id: string; value: string }[] }[] };
  const button = blocks.flatMap(({ elements = [] }) => elements).find((one) => "action_id" in one);
  if (button === undefined) throw new Error("expected a button");
  return { action_id: button.action_id, value: button.value };
}

/** Who is to be told something, beside the organisers’ note of each week. */
const messagesWaiting = async (app: BoltApp) =>
  (await app.store.jobs.waiting()).filter(({ kind }) => kind !== "week-note-one");

const names = async (app: BoltApp) =>
  (await app.store.contacts())
    .map(({ person }) => `${person.name ?? ""}: ${person.delegation ?? "nobody"}`)
    .toSorted();

describe("a list of contacts that is sent to the app", () => {
  it("is shown before anything changes, and applied by its button, once", async () => {
    const { app } = await open(utf8(header, awa, moussa));
    const preview = await send(app);
    const shown = JSON.stringify(preview);
    for (const words of [
      "Added: 2 · changed: 0",
      "*Added*: Senegal, Awa Diop (awa@example.sn) — focal point · French",
      "covers this delegation: Senegal. Nothing changes for any other",
      "Everybody on the list is confirmed",
    ])
      expect(shown).toContain(words);
    expect(await app.store.contacts()).toEqual([]);

    await app.press(organiser, buttonOf(preview));
    const [loaded, applied] = app.news();
    expect(loaded?.method).toBe("list.csv");
    expect(applied?.method).toBe("respond");
    expect(applied?.body["text"]).toContain("The list of contacts is changed.\nAdded: 2");
    const people = (await app.store.contacts()).map(({ person }) => person);
    expect(people).toMatchObject(people.map(() => ({ delegation: "SN", confirmedBy: organiser })));
    expect(await names(app)).toEqual(["Awa Diop: SN", "Moussa Fall: SN"]);
    expect(await messagesWaiting(app)).toEqual([]);

    await app.press(organiser, buttonOf(preview), { again: true });
    expect(app.news().filter(({ method }) => method === "respond")).toEqual([]);
  });

  it("is told in French", async () => {
    const { app } = await open(utf8(header, awa), "fr");
    const shown = JSON.stringify(await send(app)).replaceAll("\u00a0", " ");
    expect(shown).toContain("Ce fichier modifierait la liste de contacts :");
    expect(shown).toContain(
      "*Ajout* : Sénégal, Awa Diop (awa@example.sn) — point focal · français",
    );
  });

  it("is shown anew where it would do something else by now, and then applied", async () => {
    const { app, files } = await open(utf8(header, awa));
    const first = await send(app);
    files["list.csv"] = utf8(header, awa, moussa);
    const second = await send(app);
    await app.press(organiser, buttonOf(second));
    app.news();
    await app.press(organiser, buttonOf(first));
    const again = app.news().at(-1)?.body ?? {};
    expect(JSON.stringify(again)).toContain("Nothing was changed: the list has changed");
    expect(again).toMatchObject({ replace_original: true });
    expect(await names(app)).toHaveLength(2);

    files["list.csv"] = utf8(header, "ML;Awa Diop;awa@example.sn;;", "SN;;;;");
    const turnover = await send(app);
    const shown = JSON.stringify(turnover);
    expect(shown).toContain(
      "*Moved*: Mali, Awa Diop (awa@example.sn) — delegation: Senegal → Mali",
    );
    expect(shown).toContain("*Removed*: Senegal, Moussa Fall (moussa@example.sn)");
    await app.press(organiser, buttonOf(turnover));
    expect(await names(app)).toEqual(["Awa Diop: ML", "Moussa Fall: nobody"]);
  });

  it("with errors is told all of them, and changes nothing", async () => {
    const lines = Array.from(
      { length: 300 },
      (_, index) => `Atlantis ${index};A;a${index}@x.org;;`,
    );
    const { app } = await open(utf8(header, awa, ...lines));
    const told = JSON.stringify(await send(app));
    expect(told).toContain("300 issues, so nothing would be changed");
    expect(told).toContain("Row 3: “Atlantis 0” in the column “Delegation” is not understood");
    expect(told).toMatch(/\d+ more\./);
    expect(told).not.toContain("contacts:v1:apply");
    expect(told.length).toBeLessThan(13_000);
  });

  it("that changes more than a message holds is sent along in a file, or else cannot be applied", async () => {
    const lines = Array.from(
      { length: 150 },
      (_, index) => `SN;Person ${index + 1} of a long name;person.${index + 1}@ministry.example;;`,
    );
    const { app } = await open(utf8(header, ...lines));
    const preview = await sendForNews(app);
    const [upload] = preview.filter(({ method }) => method === "upload");
    for (const number of [1, 75, 150])
      expect(JSON.stringify(upload?.body)).toContain(`Added: Senegal, Person ${number} of`);
    const shown = preview.at(-1)?.body ?? {};
    expect(JSON.stringify(shown)).toContain("read it before you apply them");
    await app.press(organiser, buttonOf(shown));
    expect(await names(app)).toHaveLength(150);

    const refusing = { "files.getUploadURLExternal": { ok: false, error: "access_denied" } };
    const other = await open(utf8(header, ...lines), "en", refusing);
    const unseen = JSON.stringify(await sendForNews(other.app));
    expect(unseen).not.toContain("contacts:v1:apply");
  });

  it("in Windows-1252 is refused, with what to do", async () => {
    const { app } = await open(Uint8Array.from(Buffer.from(`${header}\n${awa}`, "latin1")));
    expect(String((await send(app))["text"])).toContain("it is not saved as UTF-8");
  });

  it("by somebody who is no organiser is not even read, nor applied", async () => {
    const { app } = await open(utf8(header, awa));
    const preview = await send(app);
    expect(String((await send(app, { user: "U0SENEGAL" }))["text"])).toContain("Only organisers");
    expect(app.told.filter(({ method }) => method === "list.csv")).toEqual([]);
    await app.press("U0SENEGAL", buttonOf(preview));
    const [refused, ...others] = app.news();
    expect(others).toEqual([]);
    expect(String(refused?.body["text"])).toContain("Only organisers");
    expect(refused?.body).toMatchObject({ replace_original: false });
    expect(await app.store.contacts()).toEqual([]);
  });

  it("comes alone", async () => {
    const { app } = await open(utf8(header, awa));
    const told = await send(app, { names: ["list.csv", "events.yaml"] });
    expect(String(told["text"])).toContain("one list of contacts at a time");
  });
});

describe("the list of contacts", () => {
  it("is explained, and sent as a workbook to an organiser, which is noted", async () => {
    const { app } = await open(utf8(header, awa));
    await app.press(organiser, buttonOf(await send(app)));
    app.news();
    await app.command(organiser, "contacts");
    expect(JSON.stringify(app.news())).toContain("The first row names the columns");
    await app.command("U0SENEGAL", "contacts export");
    expect(JSON.stringify(app.news())).toContain("Only organisers");
    await app.command(organiser, "contacts exporter");
    const news = app.news();
    expect(news.map(({ method }) => method)).toContain("upload");
    expect(JSON.stringify(news.at(-1)?.body)).toContain("The list with 1 contact is in your");
    expect(await app.store.log({ limit: 1 })).toMatchObject([
      { act: "export-contacts", by: organiser },
    ]);
  });

  it("names people where organisers look at a delegation, and lets go of them without a message", async () => {
    const { app } = await open(utf8(header, awa));
    await app.press(organiser, buttonOf(await send(app)));
    app.news();
    await app.command(organiser, "delegation Senegal");
    expect(JSON.stringify(app.news())).toContain("Awa Diop — confirmed · focal point");
    const [contact] = await app.store.contacts();
    const value = `${contact?.person.user ?? ""}:SN`;
    await app.press(organiser, { action_id: "person:v1:remove", value });
    expect(JSON.stringify(app.news())).toContain(
      "Awa Diop no longer answers for Senegal and has not",
    );
    expect(await messagesWaiting(app)).toEqual([]);
  });
});

describe("a contact who is in Slack as well", () => {
  it("is one person once an organiser says so, who is told in Slack and whose links end", async () => {
    const { app } = await open(utf8(header, awa));
    await app.press(organiser, buttonOf(await send(app)));
    const [contact] = await app.store.contacts();
    const former = contact?.person.user ?? "";
    await app.store.beginLinks([{ id: "l1", person: former }], actor.at);
    app.news();
    const join = (words: string) => app.command(organiser, `contacts ${words}`);
    await join("join nobody@example.sn <@U0SENEGAL|awa>");
    expect(JSON.stringify(app.news())).toContain("No contact on the list has this e-mail address");
    await app.store.savePerson("U0MALI", { delegation: "ML" }, actor);
    await join("join AWA@example.sn <@U0MALI|mali>");
    expect(JSON.stringify(app.news())).toContain("answers for another delegation");
    await join("joindre <mailto:awa@example.sn|awa@example.sn> <@U0SENEGAL|awa>");
    expect(JSON.stringify(app.news())).toContain("<@U0SENEGAL> and the contact are now one person");
    expect(await app.store.person("U0SENEGAL")).toMatchObject({
      ...{ name: "Awa Diop", delegation: "SN", confirmedBy: organiser, focalPoint: true },
    });
    expect(await app.store.person(former)).not.toHaveProperty("delegation");
    expect(await app.store.link("l1")).toMatchObject({ counter: 1 });
    expect((await app.store.contacts()).map(({ person }) => person.user)).toEqual(["U0SENEGAL"]);
    expect(await app.store.person(former)).toMatchObject({ name: "Awa Diop" });
    await join("join awa@example.sn <@U0SENEGAL|awa>");
    expect(JSON.stringify(app.news())).toContain("one person already");
    await app.command("U0MALI", "contacts join awa@example.sn <@U0MALI|mali>");
    expect(JSON.stringify(app.news())).toContain("Only organisers");
  });

  it("is erased with what they said before they were one", async () => {
    const { app } = await open(utf8(header, awa));
    await app.press(organiser, buttonOf(await send(app)));
    const [contact] = await app.store.contacts();
    const former = contact?.person.user ?? "";
    await app.command(organiser, "contacts join awa@example.sn <@U0SENEGAL|awa>");
    const whom = { users: [], emails: ["awa@example.sn"], names: [] };
    expect(await app.store.erasePerson(whom, actor)).toMatchObject({ ok: true });
    for (const id of [former, "U0SENEGAL"])
      expect(await app.store.person(id)).not.toHaveProperty("name");
    expect(await app.store.contacts()).toEqual([]);
    expect(JSON.stringify(await app.store.log({ limit: 50 }))).not.toContain(former);
  });
});
