import type { BlockAction } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";

/** Opens a window; over the one in which the button stands, where it stands in one. */
export async function openView(
  client: WebClient,
  body: BlockAction,
  view: ModalView,
): Promise<void> {
  const opened = { trigger_id: body.trigger_id, view };
  if (isInWindow(body)) await client.views.push(opened);
  else await client.views.open(opened);
}

/** Has another window stand in the place of the one in which a button was pressed. */
export async function redrawView(
  client: WebClient,
  body: BlockAction,
  view: ModalView,
): Promise<void> {
  const { view: present } = body;
  // The local Slack does not say in which window a button stands.
  if (present === undefined) return openView(client, body, view);
  await client.views.update({ view_id: present.id, hash: present.hash, view });
}

/** Has another window stand in the place of the one in which a button was pressed; opens it where it was pressed elsewhere. */
export async function showView(
  client: WebClient,
  body: BlockAction,
  view: ModalView,
): Promise<void> {
  if (isInWindow(body)) await redrawView(client, body, view);
  else await openView(client, body, view);
}

/** Whether a button stands in a window. The local Slack does not say so, but names no channel. */
export function isInWindow(body: BlockAction): boolean {
  return body.view === undefined ? body.channel?.id === "" : body.view.type === "modal";
}
