/** What Slack accepts (https://docs.slack.dev/reference/block-kit/blocks). Lengths are UTF-16 units. */
export const limits = {
  blocks: 50,
  header: 150,
  section: 3000,
  fields: 10,
  field: 2000,
  contextElements: 10,
  actionsElements: 25,
  button: 75,
  accessibilityLabel: 75,
  value: 2000,
  options: 100,
  overflowOptions: 5,
  optionValue: 150,
  url: 3000,
  optionText: 75,
  id: 255,
  viewBlocks: 100,
  viewTitle: 24,
  metadata: 3000,
  label: 2000,
  /** Longer texts are refused by chat.update. */
  text: 3900,
  /** Not documented: posts fail with msg_blocks_too_long from about 13,200. */
  total: 12_000,
} as const;
