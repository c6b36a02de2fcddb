import type { WebClient } from "@slack/web-api";

/** Sends a file to a person, in their conversation with the app. */
export type SendFile = (
  to: { readonly user: string; readonly team: string },
  file: { readonly name: string; readonly title: string; readonly content: string | Uint8Array },
) => Promise<void>;

/** Sends files to people in their own conversations with the app. */
export function createSendFile(clientOf: (team: string) => Promise<WebClient>): SendFile {
  return async ({ user, team }, { name, title, content }) => {
    const client = await clientOf(team);
    const { channel } = await client.conversations.open({ users: user });
    if (channel?.id === undefined) throw new Error("conversations.open gave no channel");
    const file = typeof content === "string" ? { content } : { file: Buffer.from(content) };
    await client.files.uploadV2({ channel_id: channel.id, filename: name, title, ...file });
  };
}
