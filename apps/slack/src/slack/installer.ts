import type { CallbackOptions, Installation } from "@slack/oauth";
import {
  AuthorizationError,
  InstallProvider,
  InvalidStateError,
  MissingStateError,
} from "@slack/oauth";
import type { WebClientOptions } from "@slack/web-api";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Log } from "@rabat-process/core/ports/log";
import { ForeignWorkspaceError } from "./installations.ts";
import { createSlackLogger } from "./slack-logger.ts";

/** Where a browser goes to install the app, and where Slack sends it back to. */
export const installPaths = {
  install: "/slack/install",
  callback: "/slack/oauth_redirect",
} as const;

/** Why the app was not installed. */
type InstallProblem = "cancelled" | "expired" | "foreign" | "failed";

/** What a browser shows after Slack sent it back, in one of the languages that it asks for. */
export interface InstallPages {
  /** What is sent with every answer. */
  readonly headers: Readonly<Record<string, string>>;
  installed(languages: string, workspace: string): Promise<string>;
  notInstalled(languages: string, problem: InstallProblem): Promise<string>;
}

interface InstallerOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** Where people reach this server, without a slash at its end. */
  readonly publicUrl: string;
  readonly scopes: readonly string[];
  /** Where another Slack than Slack itself asks people whether they allow the app. */
  readonly authorizationUrl: string | undefined;
  readonly clientOptions: WebClientOptions;
  readonly save: (installation: Installation) => Promise<void>;
  readonly pages: InstallPages;
  readonly log: Log;
}

/**
 * Lets workspaces install the app by Slack's OAuth 2. What a browser carries to Slack and back is signed, kept in a
 * cookie as well, and good for ten minutes.
 */
export function createInstaller(options: InstallerOptions): RequestListener {
  const { pages, log } = options;
  const provider = createProvider(options);
  const asked = {
    scopes: [...options.scopes],
    redirectUri: `${options.publicUrl}${installPaths.callback}`,
  };
  return (request, response) => {
    for (const [name, value] of Object.entries(pages.headers)) response.setHeader(name, value);
    response.setHeader("Cache-Control", "no-store");
    keepCookiesFromOthers(response);
    const isCallback = request.url?.startsWith(installPaths.callback) === true;
    const work = isCallback
      ? provider.handleCallback(request, response, answersOf(pages, request, response))
      : provider.handleInstallPath(request, response, undefined, asked);
    work.catch((error: unknown) => {
      log.error("a browser that installs the app could not be answered", error);
      response.destroy();
    });
  };
}

function createProvider(options: InstallerOptions): InstallProvider {
  const { clientId, clientSecret, stateSecret, authorizationUrl, clientOptions, log } = options;
  return new InstallProvider({
    clientId,
    clientSecret,
    stateSecret,
    directInstall: true,
    logger: createSlackLogger(log),
    clientOptions,
    ...(authorizationUrl === undefined ? {} : { authorizationUrl }),
    installationStore: {
      storeInstallation: (installation) => options.save(installation),
      // Tokens are read by those who renew them.
      fetchInstallation: () => Promise.reject(new Error("installations are not read here")),
    },
  });
}

/** What a browser that Slack sent back is shown. */
function answersOf(
  pages: InstallPages,
  request: IncomingMessage,
  response: ServerResponse,
): CallbackOptions {
  return {
    async successAsync({ team }) {
      const page = await pages.installed(languagesOf(request), team?.name ?? "");
      send(response, 200, page);
    },
    async failureAsync(error) {
      const problem = problemOf(error);
      const page = await pages.notInstalled(languagesOf(request), problem);
      send(response, problem === "failed" ? 500 : 400, page);
    },
  };
}

/**
 * Marks what the provider has a browser keep with `SameSite=Lax` (draft-ietf-httpbis-rfc6265bis §5.6.7): it comes back
 * when Slack leads the browser here, and not with what another site has it send. The provider has no setting for that.
 */
function keepCookiesFromOthers(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    setHeader(name, name.toLowerCase() === "set-cookie" ? [value].flat().map(asLax) : value);
}

function asLax(cookie: string | number): string {
  return `${cookie}; SameSite=Lax`;
}

function send(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, { "Content-Type": "text/html; charset=utf-8" }).end(page);
}

function languagesOf({ headers }: IncomingMessage): string {
  return headers["accept-language"] ?? "";
}

function problemOf(error: Error): InstallProblem {
  if (error instanceof AuthorizationError) return "cancelled";
  if (error instanceof ForeignWorkspaceError) return "foreign";
  return error instanceof InvalidStateError || error instanceof MissingStateError
    ? "expired"
    : "failed";
}
