import type { WorldClock } from "./clock.ts";
import type { Faults } from "./faults.ts";
import { createFaults } from "./faults.ts";
import type { Shown } from "./surface.ts";

/** A message of the app as it is at present. */
export interface Posted extends Shown {
  readonly channel: string;
  readonly ts: string;
  readonly thread?: string;
  /** By which the app knows the message again. */
  readonly key?: string;
  readonly at: number;
  /** Since when it says what it says. */
  readonly shownAt: number;
}

/** Something that came before the eyes of people: of one person, or of all in a channel. */
export interface Seen extends Shown {
  readonly at: number;
  readonly by: string;
  readonly where: "channel" | "thread" | "message" | "reply" | "home" | "form" | "file";
  readonly key?: string;
  /** When the button was pressed to which this is the answer. */
  readonly pressedAt?: number;
  /** Whether something that was there got new words. */
  readonly isUpdate?: true;
}

type Form = Readonly<Record<string, unknown>>;
type Reply = Readonly<Record<string, unknown>>;

/** A Slack in memory: what it holds, and what it does when it is called. */
export interface FakeSlack {
  readonly channels: Map<string, { isMember: boolean; readonly messages: Map<string, Posted> }>;
  readonly homes: Map<string, Shown>;
  readonly forms: Map<string, Form>;
  /** Everything that was seen, in its order. */
  readonly seen: Seen[];
  readonly files: Map<string, string>;
  /** What the app sent as files. */
  readonly uploaded: Uint8Array[];
  readonly faults: Faults;
  /** Shows what came back when somebody sent a form: another form in its place, or what is wrong with it. */
  answerForm(user: string, body: Form | undefined): void;
  /** Answers a call of the app to an address of Slack. */
  call(url: string, init: RequestInit | undefined): Promise<Response>;
}

const ok: Reply = { ok: true };

/** @param people their ids; who is not here is unknown to Slack */
export function createFakeSlack(clock: WorldClock, channels: readonly string[]): FakeSlack {
  let count = 0;
  const slack: FakeSlack = {
    channels: new Map(
      channels.map((id) => [id, { isMember: true, messages: new Map<string, Posted>() }]),
    ),
    homes: new Map(),
    forms: new Map(),
    seen: [],
    files: new Map(),
    uploaded: [],
    faults: createFaults(),
    answerForm(user, body) {
      if (body?.["response_action"] === "update") showView(user, "form", body);
      else if (body?.["response_action"] === "errors")
        see({
          by: user,
          where: "form",
          text: Object.values(body["errors"] as Form).join("\n"),
          blocks: [],
        });
      else slack.forms.delete(user);
    },
    async call(url, init) {
      const { pathname } = new URL(url);
      const [, , place = "", ...rest] = pathname.split("/");
      const body = typeof init?.body === "string" ? init.body : "";
      if (place === "respond") return respond(rest, body);
      if (place === "files") return new Response(slack.files.get(pathname) ?? "", { status: 200 });
      if (place === "upload") {
        const file = init?.body instanceof FormData ? init.body.get("body") : init?.body;
        const bytes = await new Response(file).bytes();
        slack.uploaded.push(bytes);
        return new Response("ok");
      }
      const method = rest.join("/");
      return slack.faults.meet(method, readForm(body), () =>
        Response.json(perform(method, readForm(body))),
      );
    },
  };

  function conversation(id: string) {
    const known = slack.channels.get(id);
    if (known !== undefined) return known;
    const made = { isMember: true, messages: new Map<string, Posted>() };
    slack.channels.set(id, made);
    return made;
  }

  function see(seen: Omit<Seen, "at">): void {
    slack.seen.push({ at: clock.now(), ...seen });
  }

  function post(form: Form): Reply {
    const id = String(form["channel"]);
    const channel = id.startsWith("U") ? `D${id}` : id;
    const { isMember, messages } = conversation(channel);
    if (!isMember) return { ok: false, error: "not_in_channel" };
    const thread = typeof form["thread_ts"] === "string" ? form["thread_ts"] : undefined;
    if (thread !== undefined && !messages.has(thread))
      return { ok: false, error: "message_not_found" };
    count += 1;
    const ts = `${Math.floor(clock.now() / 1000)}.${String(count).padStart(6, "0")}`;
    const key = keyOf(form);
    const content = contentOf(form);
    const marks = {
      ...(key === undefined ? {} : { key }),
      ...(thread === undefined ? {} : { thread }),
    };
    const at = clock.now();
    messages.set(ts, { channel, ts, at, shownAt: at, ...content, ...marks });
    const where = thread !== undefined ? "thread" : channel.startsWith("D") ? "message" : "channel";
    const by = channel.startsWith("D") ? channel.slice(1) : channel;
    see({ by, where, ...content, ...(key === undefined ? {} : { key }) });
    return { ok: true, ts, channel };
  }

  function update(form: Form): Reply {
    const channel = String(form["channel"]);
    const { isMember, messages } = conversation(channel);
    const before = messages.get(String(form["ts"]));
    if (!isMember) return { ok: false, error: "not_in_channel" };
    if (before === undefined) return { ok: false, error: "message_not_found" };
    messages.set(before.ts, { ...before, ...contentOf(form), shownAt: clock.now() });
    const by = channel.startsWith("D") ? channel.slice(1) : channel;
    see({
      by,
      where: channel.startsWith("D") ? "message" : "channel",
      ...contentOf(form),
      isUpdate: true,
    });
    return { ok: true, ts: before.ts };
  }

  function remove(form: Form): Reply {
    const { isMember, messages } = conversation(String(form["channel"]));
    if (!isMember) return { ok: false, error: "not_in_channel" };
    return messages.delete(String(form["ts"])) ? ok : { ok: false, error: "message_not_found" };
  }

  function history(form: Form): Reply {
    const { isMember, messages } = conversation(String(form["channel"]));
    if (!isMember) return { ok: false, error: "not_in_channel" };
    const oldest = Number(form["oldest"] ?? 0);
    const found = [...messages.values()].filter(
      ({ thread, ts }) => thread === form["ts"] && Number(ts) >= oldest,
    );
    return {
      ok: true,
      messages: found.map(({ ts, key }) => ({
        ts,
        ...(key === undefined
          ? {}
          : { metadata: { event_type: "rabat_process_job", event_payload: { key } } }),
      })),
    };
  }

  function showView(user: string, where: "home" | "form", form: Form): Reply {
    const view = form["view"] as Form;
    const content = { text: "", blocks: view["blocks"] as Shown["blocks"] };
    if (where === "home") slack.homes.set(user, content);
    else slack.forms.set(user, { ...view, id: `V${user}`, hash: `h${(count += 1)}` });
    see({ by: user, where, ...content });
    return { ok: true, view: { id: `V${user}` } };
  }

  const methods: Readonly<Record<string, (form: Form) => Reply>> = {
    "auth.test": () => ({ ok: true, user_id: "U0BOT", bot_id: "B0BOT" }),
    "users.info": () => ({ ok: true, user: { id: "U", tz: "Africa/Dakar", locale: "en-GB" } }),
    "conversations.open": (form) => ({ ok: true, channel: { id: `D${String(form["users"])}` } }),
    "conversations.history": history,
    "conversations.replies": history,
    "chat.postMessage": post,
    "chat.update": update,
    "chat.delete": remove,
    "chat.getPermalink": (form) => ({
      ok: true,
      permalink: `https://s.example/${String(form["message_ts"])}`,
    }),
    "views.publish": (form) => showView(String(form["user_id"]), "home", form),
    "views.open": (form) => showView(userOf(String(form["trigger_id"])), "form", form),
    // A window over another one; only the upper one can be used.
    "views.push": (form) => showView(userOf(String(form["trigger_id"])), "form", form),
    "views.update": (form) => showView(String(form["view_id"]).slice(1), "form", form),
    "files.getUploadURLExternal": () => ({
      ok: true,
      upload_url: "https://slack.test/0/upload/",
      file_id: "F1",
    }),
  };

  function perform(method: string, form: Form): Reply {
    return (methods[method] ?? (() => ok))(form);
  }

  /** An answer at the address of a press: a message that its person alone sees. */
  function respond(
    [user = "", channel = "", ts = "", pressed]: readonly string[],
    body: string,
  ): Response {
    const form = JSON.parse(body) as Form;
    const content = contentOf(form);
    const before = conversation(channel).messages.get(ts);
    if (form["replace_original"] === true && channel === `D${user}` && before !== undefined)
      conversation(channel).messages.set(ts, { ...before, ...content, shownAt: clock.now() });
    const pressedAt = pressed === undefined ? {} : { pressedAt: Number(pressed) };
    see({ by: user, where: "reply", ...content, ...pressedAt });
    return new Response("ok");
  }

  return slack;
}

function userOf(trigger: string): string {
  return trigger.split(".")[1] ?? "";
}

function contentOf(form: Form): Shown {
  return {
    text: typeof form["text"] === "string" ? form["text"] : "",
    blocks: (form["blocks"] ?? []) as Shown["blocks"],
  };
}

function keyOf(form: Form): string | undefined {
  const metadata = form["metadata"] as
    { readonly event_payload?: { readonly key?: string } } | undefined;
  return metadata?.event_payload?.key;
}

/** The fields of a call; those that Slack takes as JSON are read. */
function readForm(body: string): Form {
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]): [string, unknown] => [
      name,
      /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}
