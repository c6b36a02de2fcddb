/** What can be read in Slack: a message, a view, or a part of one. */
export interface Shown {
  readonly text: string;
  readonly blocks: readonly Readonly<Record<string, unknown>>[];
}

/** Something that can be pressed or chosen, as it stands in a message. */
export interface Button {
  readonly type: string;
  readonly action_id: string;
  readonly block_id: string;
  readonly value?: string;
}

/** All words of something that is shown, in their order. */
export function wordsOf(shown: Shown): string {
  const words: string[] = shown.blocks.length === 0 ? [shown.text] : [];
  visit(shown.blocks, (node) => {
    if (typeof node["text"] === "string") words.push(node["text"]);
    if (typeof node["initial_value"] === "string") words.push(node["initial_value"]);
  });
  return words.join("\n");
}

/** Everything that can be pressed there, in its order. */
export function buttonsOf({ blocks }: Shown): readonly Button[] {
  return blocks.flatMap((block) => {
    const buttons: Button[] = [];
    visit(block, (node) => {
      if (typeof node["action_id"] !== "string" || typeof node["type"] !== "string") return;
      buttons.push({
        type: node["type"],
        action_id: node["action_id"],
        block_id: typeof block["block_id"] === "string" ? block["block_id"] : "none",
        ...(typeof node["value"] === "string" ? { value: node["value"] } : {}),
      });
    });
    return buttons;
  });
}

function visit(node: unknown, look: (node: Readonly<Record<string, unknown>>) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) look(node as Readonly<Record<string, unknown>>);
  for (const [name, child] of Object.entries(node)) if (name !== "options") visit(child, look);
}
