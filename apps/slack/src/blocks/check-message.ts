import { limits } from "./limits.ts";
import type { Message } from "./message.ts";

/** What Slack would refuse in a message, as `place: what is wrong`. Empty when it fits. */
export function checkMessage(message: Message): readonly string[] {
  const problems: string[] = [];
  const check = (place: string, length: number, limit: number) => {
    if (length > limit) problems.push(`${place}: ${length}, at most ${limit}`);
  };
  if (message.text.trim() === "")
    problems.push("text: empty, but screen readers and notifications need it");
  check("text", message.text.length, limits.text);
  check("blocks", message.blocks.length, limits.blocks);
  const ids = new Set<string>();
  let total = 0;
  message.blocks.forEach((block, index) => {
    const place = `blocks[${index}] ${block.type}`;
    total += JSON.stringify(block).length;
    switch (block.type) {
      case "header":
        check(place, block.text.text.length, limits.header);
        break;
      case "section":
        if (block.text === undefined && block.fields === undefined)
          problems.push(`${place}: empty`);
        check(place, block.text?.text.length ?? 0, limits.section);
        check(`${place} fields`, block.fields?.length ?? 0, limits.fields);
        for (const field of block.fields ?? [])
          check(`${place} field`, field.text.length, limits.field);
        if (block.accessory !== undefined) checkElement(place, block.accessory, check);
        break;
      case "context":
        check(place, block.elements.length, limits.contextElements);
        break;
      case "actions":
        check(place, block.elements.length, limits.actionsElements);
        for (const element of block.elements) checkElement(place, element, check);
        break;
      case "divider":
        break;
    }
    if (block.block_id !== undefined) {
      check(`${place} block_id`, block.block_id.length, limits.id);
      if (ids.has(block.block_id)) problems.push(`${place}: its block_id occurs twice`);
      ids.add(block.block_id);
    }
  });
  check("all blocks", total, limits.total);
  return problems;
}

type Element = Extract<Message["blocks"][number], { type: "actions" }>["elements"][number];

function checkElement(
  place: string,
  element: Element,
  check: (place: string, length: number, limit: number) => void,
): void {
  check(`${place} action_id`, element.action_id.length, limits.id);
  if (element.type === "button") {
    check(`${place} button`, element.text.text.length, limits.button);
    check(
      `${place} accessibility_label`,
      element.accessibility_label?.length ?? 0,
      limits.accessibilityLabel,
    );
    check(`${place} value`, element.value.length, limits.value);
    check(`${place} url`, element.url?.length ?? 0, limits.url);
    return;
  }
  const most = element.type === "overflow" ? limits.overflowOptions : limits.options;
  check(`${place} options`, element.options.length, most);
  for (const option of element.options) {
    check(`${place} option`, option.text.text.length, limits.optionText);
    check(`${place} option value`, option.value.length, limits.optionValue);
    if ("url" in option) check(`${place} option url`, option.url.length, limits.url);
  }
}
