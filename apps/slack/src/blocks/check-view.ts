import type { HomeView, InputBlock, ModalView } from "@slack/types";
import { checkMessage } from "./check-message.ts";
import { limits } from "./limits.ts";
import type { Block } from "./message.ts";

/** What Slack would refuse in a form or a home, as `place: what is wrong`. Empty when it fits. */
export function checkView(view: ModalView | HomeView): readonly string[] {
  const problems: string[] = [];
  const check = (place: string, length: number, limit: number) => {
    if (length > limit) problems.push(`${place}: ${length}, at most ${limit}`);
  };
  if (view.type === "modal") {
    check("title", view.title.text.length, limits.viewTitle);
    check("submit", view.submit?.text.length ?? 0, limits.viewTitle);
    check("close", view.close?.text.length ?? 0, limits.viewTitle);
    check("private_metadata", view.private_metadata?.length ?? 0, limits.metadata);
    check("callback_id", view.callback_id?.length ?? 0, limits.id);
  }
  check("blocks", view.blocks.length, limits.viewBlocks);
  const ids = view.blocks.flatMap(({ block_id: id }) => (id === undefined ? [] : [id]));
  for (const id of new Set(ids))
    if (ids.filter((other) => other === id).length > 1) problems.push("a block_id occurs twice");
  for (const block of view.blocks) {
    if (isInput(block)) {
      check(`${block.block_id ?? ""} label`, block.label.text.length, limits.label);
      if (block.element.type === "static_select") {
        check(
          `${block.block_id ?? ""} options`,
          block.element.options?.length ?? 0,
          limits.options,
        );
        for (const option of block.element.options ?? [])
          check(`${block.block_id ?? ""} option`, option.text.text.length, limits.optionText);
      }
    } else problems.push(...checkMessage({ text: "a view", blocks: [block as Block] }));
  }
  return problems;
}

function isInput(block: ModalView["blocks"][number]): block is InputBlock {
  return block.type === "input";
}
