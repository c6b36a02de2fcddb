import type { Block } from "./message.ts";

/** How much of Slack's limit for a whole message blocks take. */
export function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + JSON.stringify(block).length, 0);
}

/**
 * The blocks of as many items as fit, from the first one on, and how many items were left out.
 *
 * @param budget in the unit of `totals.blocks`
 */
export function fitting<Item>(
  items: readonly Item[],
  draw: (item: Item) => readonly Block[],
  { budget, most = Infinity }: { budget: number; most?: number },
): { readonly blocks: readonly Block[]; readonly left: number } {
  const blocks: Block[] = [];
  let size = 0;
  for (const [index, item] of items.entries()) {
    const drawn = draw(item);
    size += sizeOf(drawn);
    if (index >= most || size > budget) return { blocks, left: items.length - index };
    blocks.push(...drawn);
  }
  return { blocks, left: 0 };
}
