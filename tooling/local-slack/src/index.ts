export { isLocalSlackAvailable, LocalSlackUnavailableError } from "./binary.ts";
export type { LocalSlack, LocalSlackOptions, Mode } from "./local-slack.ts";
export { startLocalSlack } from "./local-slack.ts";
export type { Block, Message } from "./message.ts";
export { drawnText } from "./message.ts";
export type { Person, Waiting } from "./person.ts";
export type { Workspace, WorkspaceApp, WorkspaceChannel, WorkspaceUser } from "./workspace.ts";
export { rabatProcess } from "./workspace.ts";
