import type { RespondArguments, ViewResponseAction } from "@slack/bolt";
import type { KnownBlock } from "@slack/types";
import type {
  ChatPostMessageArguments,
  ChatUnfurlArguments,
  ChatUpdateArguments,
  ViewsOpenArguments,
  ViewsPublishArguments,
  ViewsPushArguments,
  ViewsUpdateArguments,
} from "@slack/web-api";
import type {
  ChatPostMessageRequest,
  ChatUnfurlRequest,
  ChatUpdateRequest,
  ViewsOpenRequest,
  ViewsPublishRequest,
  ViewsPushRequest,
  ViewsUpdateRequest,
  WebhookParams,
} from "slack-web-api-client";

/** Every way in which the app shows something, with what it hands over, as Slack’s own packages describe it. */
export interface BySlack {
  "chat.postMessage": ChatPostMessageArguments;
  "chat.update": ChatUpdateArguments;
  "chat.unfurl": ChatUnfurlArguments;
  "views.open": ViewsOpenArguments;
  "views.push": ViewsPushArguments;
  "views.update": ViewsUpdateArguments;
  "views.publish": ViewsPublishArguments;
  /** At the address of a press or a command. */
  respond: Answer;
  /** To a form that was sent. */
  acknowledge: ViewResponseAction;
}

/** The same, as a client written by others describes it, which has no answers to forms. */
export interface ByOthers extends Record<keyof Omit<BySlack, "acknowledge">, unknown> {
  "chat.postMessage": ChatPostMessageRequest;
  "chat.update": ChatUpdateRequest;
  "chat.unfurl": ChatUnfurlRequest;
  "views.open": ViewsOpenRequest;
  "views.push": ViewsPushRequest;
  "views.update": ViewsUpdateRequest;
  "views.publish": ViewsPublishRequest;
  respond: WebhookParams;
}

/** What Bolt says by conditional types, of which the generator would make one that asks for everything. */
interface Answer extends Pick<RespondArguments, AnswerName> {
  text: string;
  blocks?: KnownBlock[];
}
type AnswerName = "response_type" | "replace_original" | "delete_original" | "thread_ts";
