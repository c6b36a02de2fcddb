import { createEmulator } from "emulate";
import type { Emulator } from "emulate";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:http";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { freePort } from "@rabat-process/testing/free-port";

/** A call of the Web API that the app made, and what it was refused for. */
interface Call {
  readonly workspace: Workspace;
  readonly method: string;
  readonly error: string | undefined;
  readonly needed: string | undefined;
}

/** Each name is the letter by which its ids differ from those of the other one. */
export type Workspace = "A" | "B";

export const client = { clientId: "123.456", clientSecret: "fedcba9876543210fedcba9876543210" };

/** What each workspace has: `T` itself, `U` a person, `C` two public channels; they begin with the letter of its kind. */
export const idIn = (workspace: Workspace, kind: "T" | "U" | "C", number = 1) =>
  `${kind}${workspace}0000000${number}`;

/**
 * A Slack with two workspaces: two emulators that others wrote, which refuse what a token has no scope for, behind one
 * address. They know the same ids, as real workspaces would not, so each gets a letter of its own in them. What the
 * emulators cannot do is done here: a workspace may remove the app, so that its tokens are refused.
 */
export async function startTwoWorkspaces(options: {
  readonly redirectUri: string;
  /** Tokens that are there from the start, with their scopes. */
  readonly tokens?: Readonly<Record<string, readonly string[]>>;
}) {
  const emulators = { A: await startEmulator("A", options), B: await startEmulator("B", options) };
  const homes = new Map<string, Workspace>(
    Object.keys(options.tokens ?? {}).map((token) => [token, "A"]),
  );
  const revoked = new Set<string>();
  const calls: Call[] = [];
  let signedInTo: Workspace = "A";

  const tokenOf = ({ headers }: IncomingMessage) =>
    headers.authorization?.replace("Bearer ", "") ?? "";

  function workspaceOf(request: IncomingMessage, body: string): Workspace {
    const code = new URLSearchParams(body).get("code") ?? "";
    return homes.get(tokenOf(request)) ?? homes.get(code) ?? signedInTo;
  }

  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const { method = "GET", url = "" } = request;
      const workspace = workspaceOf(request, body);
      const headers = Object.fromEntries(
        ["authorization", "content-type"].flatMap((name) => {
          const value = request.headers[name];
          return typeof value === "string" ? [[name, value]] : [];
        }),
      );
      const answer = await fetch(emulators[workspace].url + url, {
        method,
        headers,
        redirect: "manual",
        ...(method === "POST" ? { body: without(workspace, body) } : {}),
      });
      const location = answer.headers.get("location");
      const code = location === null ? null : new URL(location).searchParams.get("code");
      if (code !== null) homes.set(code, workspace);
      const given = revoked.has(tokenOf(request))
        ? '{"ok":false,"error":"account_inactive"}'
        : await answer.text();
      const told = within(workspace, given.replaceAll(emulators[workspace].url, address));
      if (url.startsWith("/api/")) {
        const read = JSON.parse(told) as { access_token?: string; error?: string; needed?: string };
        if (read.access_token !== undefined) homes.set(read.access_token, workspace);
        const { error, needed } = read;
        calls.push({ workspace, method: url.slice("/api/".length), error, needed });
      }
      response.writeHead(answer.status, {
        "Content-Type": answer.headers.get("content-type") ?? "application/json",
        ...(location === null ? {} : { Location: location }),
      });
      response.end(told);
    });
  });
  server.listen(await freePort(), "127.0.0.1");
  await once(server, "listening");
  const listening = server.address();
  if (typeof listening !== "object" || listening === null)
    throw new Error("the system gave no port");
  const address = `http://127.0.0.1:${listening.port}`;

  return {
    apiUrl: `${address}/api/`,
    calls,
    /** Allows the app, in a browser that is signed in to a workspace; where Slack sends that browser back to. */
    async allow(workspace: Workspace, consent: string): Promise<string> {
      signedInTo = workspace;
      const page = await (await fetch(consent)).text();
      const [form = ""] = /<form[^]*?<\/form>/.exec(page) ?? [];
      const fields = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(
        ([, name = "", value = ""]): [string, string] => [name, value.replaceAll("&amp;", "&")],
      );
      const allowed = await fetch(`${address}/oauth/v2/authorize/callback`, {
        method: "POST",
        body: new URLSearchParams(fields),
        redirect: "manual",
      });
      return allowed.headers.get("location") ?? "";
    },
    /** Refuses the tokens that a workspace has given so far. */
    remove(workspace: Workspace) {
      for (const [token, home] of homes) if (home === workspace) revoked.add(token);
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await Promise.all([emulators.A.close(), emulators.B.close()]);
    },
  };
}

async function startEmulator(
  workspace: Workspace,
  {
    redirectUri,
    tokens = {},
  }: { redirectUri: string; tokens?: Readonly<Record<string, readonly string[]>> },
): Promise<Emulator> {
  const { clientId, clientSecret } = client;
  return createEmulator({
    service: "slack",
    port: await freePort(),
    seed: {
      slack: {
        team: { name: `Workspace ${workspace}`, domain: `workspace-${workspace.toLowerCase()}` },
        strict_scopes: true,
        users: [{ name: "delegate" }],
        channels: [{ name: "private", is_private: true }],
        oauth_apps: [
          {
            client_id: clientId,
            client_secret: clientSecret,
            name: "Rabat Process calendar",
            redirect_uris: [redirectUri],
          },
        ],
        tokens: Object.entries(tokens).map(([token, scopes]) => ({ token, type: "bot", scopes })),
      },
    },
  });
}

/** The ids that the emulator gave out, with the letter of the workspace. */
function within(workspace: Workspace, words: string): string {
  return words.replaceAll(
    /\b([TUC])0(0000000\d)\b/g,
    (_, kind: string, rest: string) => kind + workspace + rest,
  );
}

function without(workspace: Workspace, words: string): string {
  const own = new RegExp(`\\b([TUC])${workspace}(0000000\\d)\\b`, "g");
  return words.replaceAll(own, (_, kind: string, rest: string) => `${kind}0${rest}`);
}
