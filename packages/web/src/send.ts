import type { Context } from "hono";
import type { Document, Encoding } from "./documents.ts";

export interface SendOptions {
  readonly cacheControl: string;
  /** Whether pages of other sites may read it. */
  readonly isPublic: boolean;
  /** Whether bodies may be compressed at all. */
  readonly compression: boolean;
}

/** Shorter bodies are not worth the work. */
const minCompressed = 1000;

/**
 * Answers with a document, or with 304 when the reader has it already (RFC 9110 §13). A compressed body is another
 * representation and has a strong tag of its own; whoever has one of them has the document. There is no Last-Modified, and
 * If-Modified-Since is not heeded: an event that leaves a feed, because its file goes or it was cancelled for long, leaves
 * no date behind, and a reader who asks by date would never learn of it (docs/decisions/0014-validators.md).
 */
export function sendDocument(context: Context, document: Document, options: SendOptions): Response {
  const isCompressible = options.compression && document.bytes("identity").length >= minCompressed;
  const headers: Record<string, string> = { "Cache-Control": options.cacheControl };
  if (isCompressible) headers["Vary"] = "Accept-Encoding";
  if (options.isPublic) headers["Access-Control-Allow-Origin"] = "*";
  if (options.isPublic) headers["Access-Control-Expose-Headers"] = "ETag";
  const choose = () =>
    isCompressible ? chooseEncoding(context.req.header("Accept-Encoding")) : "identity";
  const known = findKnownTag(context, document, choose);
  if (known !== undefined) {
    headers["ETag"] = known;
    document.unchanged.set(known, headers);
    return new Response(null, { status: 304, headers });
  }
  const encoding = choose();
  const bytes = document.bytes(encoding);
  headers["ETag"] = tagOf(document, encoding);
  if (encoding !== "identity") headers["Content-Encoding"] = encoding;
  headers["Content-Type"] = document.type;
  headers["Content-Length"] = String(bytes.length);
  return new Response(bytes, { headers });
}

function tagOf({ hash }: Document, encoding: Encoding): string {
  return encoding === "identity" ? `"${hash}"` : `"${hash}-${encoding}"`;
}

/**
 * The tag under which the reader has the document; undefined where it has not, or has an older state.
 *
 * @param choose the encoding of the answer where the reader names no tag of ours
 */
function findKnownTag(
  context: Context,
  document: Document,
  choose: () => Encoding,
): string | undefined {
  const ifNoneMatch = context.req.header("If-None-Match");
  if (ifNoneMatch === undefined) return undefined;
  const sent = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (sent.includes("*")) return tagOf(document, choose());
  return encodings.map((encoding) => tagOf(document, encoding)).find((tag) => sent.includes(tag));
}

const encodings = ["identity", "br", "gzip"] as const satisfies readonly Encoding[];

/** The smallest encoding that the reader names and does not refuse by `q=0`. */
function chooseEncoding(header = ""): Encoding {
  const accepted = header
    .toLowerCase()
    .split(",")
    .map((part) => part.replaceAll(/\s/g, ""))
    .filter((part) => !/;q=0(\.0*)?$/.test(part))
    .map((part) => part.split(";")[0]);
  return (["br", "gzip"] as const).find((encoding) => accepted.includes(encoding)) ?? "identity";
}
