import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/** A stored text that cannot be read, in a sentence that says why and what to do. */
export class UnreadableTokensError extends Error {
  override readonly name = "UnreadableTokensError";
}

export interface TokenCipher {
  encrypt(team: string, text: string): string;
  /**
   * The text that was encrypted for a workspace, by whichever of the keys it was.
   *
   * @throws UnreadableTokensError where none of the keys fits, or the content was changed or belongs to another workspace
   */
  decrypt(team: string, content: string): string;
  /** Whether a content was encrypted by the first key. */
  isCurrent(content: string): boolean;
}

const version = "v1";
const algorithm = "aes-256-gcm";
const tagBytes = 16;

/**
 * Encrypts tokens by AES-256-GCM, with a nonce of 96 random bits and the workspace as authenticated data (NIST SP
 * 800-38D): what was written for one workspace is not read for another. The form is
 * `v1.<key>.<nonce>.<tag>.<ciphertext>`, each part but the first in base64url.
 *
 * @param keys 32 bytes each: the first one encrypts, all of them decrypt
 */
export function createTokenCipher(keys: readonly [Uint8Array, ...Uint8Array[]]): TokenCipher {
  const [first] = keys;
  const currentId = idOf(first);
  const known = new Map(keys.map((key) => [idOf(key), key]));
  return {
    encrypt(team, text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv(algorithm, first, nonce).setAAD(authenticated(team));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      const parts = [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url"));
      return [version, currentId, ...parts].join(".");
    },
    decrypt(team, content) {
      const [form, id = "", ...parts] = content.split(".");
      const [nonce, tag, sealed] = parts.map((part) => Buffer.from(part, "base64url"));
      if (
        form !== version ||
        sealed === undefined ||
        nonce?.length !== 12 ||
        tag?.length !== tagBytes
      )
        throw new UnreadableTokensError(
          `the tokens of the workspace ${team} are not in the form in which this program writes them: it must install the app again`,
        );
      const key = known.get(id);
      if (key === undefined)
        throw new UnreadableTokensError(
          `the tokens of the workspace ${team} were encrypted by another key: add it to TOKEN_KEYS after the first one, or have the app installed again`,
        );
      try {
        const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes })
          .setAAD(authenticated(team))
          .setAuthTag(tag);
        return decipher.update(sealed, undefined, "utf8") + decipher.final("utf8");
      } catch {
        throw new UnreadableTokensError(
          `the tokens of the workspace ${team} were changed since they were written, or are those of another workspace: it must install the app again`,
        );
      }
    },
    isCurrent: (content) => content.startsWith(`${version}.${currentId}.`),
  };
}

function authenticated(team: string): Buffer {
  return Buffer.from(`${version}:${team}`, "utf8");
}

/** A name for a key that does not give it away. */
function idOf(key: Uint8Array): string {
  return createHash("sha256").update("token key").update(key).digest("base64url").slice(0, 11);
}
