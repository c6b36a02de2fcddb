const blockKit = "https://docs.slack.dev/reference/block-kit";
const blocks = `${blockKit}/blocks`;
const elements = `${blockKit}/block-elements`;
const objects = `${blockKit}/composition-objects`;
const methods = "https://docs.slack.dev/reference/methods";

/**
 * How long and how many Slack lets things be, read on 30 November 2026: by kind of object, its page, and the most of each
 * of its parts, or `[least, most]`. A text counts its characters, a list its items, a number is meant itself; `fields[]` is
 * each item of `fields`.
 *
 * What a page does not say, Slack's `blocks.validate` was found to say by others
 * (https://github.com/nicklambourne/slackblocks, `spec/CHANGELOG.md`, September 2026).
 */
export const limits = {
  /** Of whatever kind. */
  everything: {
    page: blockKit,
    block_id: [1, 255],
    action_id: [1, 255],
    accessibility_label: 75,
    placeholder: 150,
  },

  // What is shown.
  "chat.postMessage": { page: `${methods}/chat.postMessage`, text: 40_000 },
  "chat.update": { page: `${methods}/chat.update`, text: 4000 },
  message: { page: blocks, blocks: 50, attachments: 100 },
  attachment: { page: blocks, blocks: 50 },
  modal: {
    page: "https://docs.slack.dev/reference/views/modal-views",
    blocks: 100,
    title: 24,
    submit: 24,
    close: 24,
    private_metadata: 3000,
    callback_id: 255,
    external_id: 255,
  },
  home: {
    page: "https://docs.slack.dev/reference/views/home-tab-views",
    blocks: 100,
    private_metadata: 3000,
    callback_id: 255,
    external_id: 255,
  },

  // Blocks.
  actions: { page: `${blocks}/actions-block`, elements: [1, 25] },
  alert: { page: `${blocks}/alert-block`, text: 200 },
  card: {
    page: `${blocks}/card-block`,
    title: 150,
    subtitle: 150,
    body: 200,
    subtext: 200,
    actions: [1, 3],
  },
  carousel: { page: `${blocks}/carousel-block`, elements: [1, 10] },
  container: {
    page: `${blocks}/container-block`,
    title: 150,
    subtitle: 150,
    child_blocks: [1, 10],
  },
  context: { page: `${blocks}/context-block`, elements: [1, 10] },
  context_actions: { page: `${blocks}/context-actions-block`, elements: [1, 5] },
  data_table: {
    page: `${blocks}/data-table-block`,
    rows: [2, 101],
    "rows[]": [1, 20],
    page_size: [1, 100],
    row_header_column_index: [0, 19],
  },
  data_visualization: { page: `${blocks}/data-visualization-block`, title: 50 },
  header: { page: `${blocks}/header-block`, text: 150 },
  image: { page: `${blocks}/image-block`, image_url: 3000, alt_text: 2000, title: 2000 },
  input: { page: `${blocks}/input-block`, label: 2000, hint: 2000 },
  markdown: { page: `${blocks}/markdown-block`, text: 12_000 },
  plan: { page: `${blocks}/plan-block`, tasks: 50 },
  section: { page: `${blocks}/section-block`, text: 3000, fields: [1, 10], "fields[]": 2000 },
  table: {
    page: `${blocks}/table-block`,
    rows: [1, 100],
    "rows[]": [1, 20],
    column_settings: 20,
  },
  video: {
    page: `${blocks}/video-block`,
    title: 200,
    description: 200,
    alt_text: 2000,
    author_name: 50,
    provider_name: 50,
    video_url: 3000,
    thumbnail_url: 3000,
  },

  // Elements.
  button: { page: `${elements}/button-element`, text: 75, value: 2000, url: 3000 },
  checkboxes: { page: `${elements}/checkboxes-element`, options: [1, 10] },
  feedback_button: { page: `${elements}/feedback-buttons-element`, text: 75, value: 2000 },
  file_input: { page: `${elements}/file-input-element`, max_files: [1, 10] },
  icon_button: {
    page: `${elements}/icon-button-element`,
    text: 75,
    value: 2000,
    visible_to_user_ids: 10,
  },
  multi_channels_select: multiSelect(),
  multi_conversations_select: multiSelect(),
  multi_external_select: multiSelect(),
  multi_static_select: { ...multiSelect(), options: [1, 100], option_groups: [1, 100] },
  multi_users_select: multiSelect(),
  overflow: { page: `${elements}/overflow-menu-element`, options: [1, 5] },
  plain_text_input: {
    page: `${elements}/plain-text-input-element`,
    min_length: [0, 3000],
    max_length: [1, 3000],
    initial_value: 3000,
  },
  radio_buttons: { page: `${elements}/radio-button-group-element`, options: [1, 10] },
  rich_text_input: {
    page: `${elements}/rich-text-input-element`,
    min_lines: [1, 100],
    max_lines: [1, 100],
  },
  rich_text_list: { page: `${blocks}/rich-text-block`, indent: [0, 8], border: [0, 1] },
  static_select: {
    page: `${elements}/select-menu-element`,
    options: [1, 100],
    option_groups: [1, 100],
  },
  workflow_button: { page: `${elements}/workflow-button-element`, text: 75 },

  // Parts of these.
  confirm: {
    page: `${objects}/confirmation-dialog-object`,
    title: 100,
    text: 300,
    confirm: 30,
    deny: 30,
  },
  dispatch_action_config: {
    page: `${objects}/dispatch-action-configuration-object`,
    trigger_actions_on: [1, 2],
  },
  filter: { page: `${objects}/conversation-filter-object`, include: [1, 4] },
  mrkdwn: { page: `${objects}/text-object`, text: [1, 3000] },
  option: {
    page: `${objects}/option-object`,
    text: 75,
    value: [1, 150],
    description: 75,
    url: 3000,
  },
  option_group: { page: `${objects}/option-group-object`, label: 75, options: [1, 100] },
  plain_text: { page: `${objects}/text-object`, text: [1, 3000] },
} as const satisfies Record<string, Limits>;

/** The limits of one kind of object, with the page that gives them. */
export type Limits = { readonly page: string } & Readonly<
  Record<string, string | number | readonly [least: number, most: number]>
>;

/** Of all that a message shows together. */
export const totals = {
  /** Longer texts are refused by chat.update, and every message may be brought up to date; the rest is for what it adds. */
  text: limits["chat.update"].text - 100,
  /** In UTF-16 units of JSON. Posts fail with msg_blocks_too_long from about 13,200 (https://github.com/slackapi/bolt-js/issues/2509). */
  blocks: 12_000,
  /** In characters (https://docs.slack.dev/reference/block-kit/blocks/markdown-block). */
  markdown: 12_000,
  /** In characters of the cells of one table (https://docs.slack.dev/reference/block-kit/blocks/table-block). */
  table: 10_000,
} as const;

function multiSelect() {
  return {
    page: `${elements}/multi-select-menu-element`,
    max_selected_items: [1, Infinity],
  } as const;
}
