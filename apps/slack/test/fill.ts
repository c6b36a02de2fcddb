import type { InputBlock, ModalView } from "@slack/types";

/** Fills in a form as a person does: what stands in it stays, but for the blocks that are named. "" empties one. */
export function fill(view: ModalView, filled: Readonly<Record<string, string>> = {}) {
  const unknown = new Set(Object.keys(filled));
  const values = Object.fromEntries(
    view.blocks.flatMap((block) => {
      if (!isInput(block) || block.block_id === undefined) return [];
      const { block_id: id, element } = block;
      unknown.delete(id);
      const wanted = filled[id];
      return [[id, { [element.action_id ?? id]: stateOf(element, wanted) }] as const];
    }),
  );
  if (unknown.size > 0) throw new Error(`the form has no ${[...unknown].join(", ")}`);
  return {
    callback_id: view.callback_id ?? "",
    private_metadata: view.private_metadata ?? "",
    values,
  };
}

function isInput(block: ModalView["blocks"][number]): block is InputBlock {
  return block.type === "input";
}

function stateOf(element: InputBlock["element"], wanted: string | undefined): object {
  const orNull = (text: string | undefined) => (text === undefined || text === "" ? null : text);
  if (element.type === "static_select") {
    const value = wanted ?? element.initial_option?.value;
    const option = element.options?.find((candidate) => candidate.value === value);
    if (orNull(value) !== null && option === undefined) throw new Error(`no option ${value ?? ""}`);
    return { type: element.type, selected_option: option ?? null };
  }
  if (element.type === "checkboxes")
    return {
      type: element.type,
      selected_options:
        wanted === undefined
          ? (element.initial_options ?? [])
          : element.options.filter(({ value }) => wanted.split(" ").includes(value ?? "")),
    };
  if (element.type === "conversations_select")
    return { type: element.type, selected_conversation: orNull(wanted) };
  if (element.type === "datepicker")
    return { type: element.type, selected_date: orNull(wanted ?? element.initial_date) };
  if (element.type === "plain_text_input")
    return { type: element.type, value: orNull(wanted ?? element.initial_value) };
  throw new Error(`nobody fills in a ${element.type} here`);
}
