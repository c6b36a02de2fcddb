export { isLocalSlackAvailable, LocalSlackUnavailableError } from "./binary.ts";
export type { LocalSlack, LocalSlackOptions, Mode } from "./local-slack.ts";
export { startLocalSlack } from "./local-slack.ts";
export type { Block, Message, SharedFile } from "./message.ts";
export { drawnText, drawnView } from "./message.ts";
export type { Answers, Submitted } from "./modal.ts";
export type { Person, Waiting } from "./person.ts";
export type { Workspace, WorkspaceApp, WorkspaceChannel, WorkspaceUser } from "./workspace.ts";
export { rabatProcess } from "./workspace.ts";
