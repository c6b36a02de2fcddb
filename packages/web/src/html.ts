import type { HtmlEscapedString } from "hono/utils/html";

/** A piece of a page, in which every text is escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
