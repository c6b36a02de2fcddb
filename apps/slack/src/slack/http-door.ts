import { HTTPModuleFunctions } from "@slack/bolt";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Log } from "@rabat-process/core/ports/log";
import { createSlackLogger } from "./slack-logger.ts";

const { isRawBodyError, parseAndVerifyHTTPRequest, parseHTTPRequestBody } = HTTPModuleFunctions;

/** As Bolt has it: no form and no message of Slack comes near this. */
const bodyLimit = 4_000_000;

/**
 * Lets through to Bolt what Slack has signed and what is an object. Bolt takes for granted that it is one, and a body
 * `null` would end the process: it is answered with 400, and what nobody signed with 401.
 */
export function createHttpDoor(
  listener: RequestListener,
  { signingSecret, log }: { readonly signingSecret: string; readonly log: Log },
): RequestListener {
  const logger = createSlackLogger(log);
  async function look(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refuse = (status: number, sentence: string, error?: unknown) => {
      log.warn(`a request to Slack’s address was refused with ${status}: ${sentence}`, error);
      response.writeHead(status).end();
    };
    try {
      const verified = await parseAndVerifyHTTPRequest(
        { signingSecret, bodyLimit, logger },
        request,
      );
      if (isObject(verified)) listener(verified, response);
      else refuse(400, "its body is no object of JSON or fields");
    } catch (error) {
      if (isRawBodyError(error) && "statusCode" in error && error.statusCode === 413)
        refuse(413, "its body is too large");
      else refuse(401, "Slack has not signed it, or not lately", error);
    }
  }
  return (request, response) => void look(request, response);
}

function isObject(request: Parameters<typeof parseHTTPRequestBody>[0]): boolean {
  try {
    const body: unknown = parseHTTPRequestBody(request);
    return typeof body === "object" && body !== null && !Array.isArray(body);
  } catch {
    return false;
  }
}
