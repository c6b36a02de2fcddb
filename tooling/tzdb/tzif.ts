/** One clock setting of a zone: its distance to UTC and the letters printed for it. */
export interface ClockType {
  readonly offsetSeconds: number;
  readonly abbreviation: string;
}

/** A compiled zone file: `transitions[i]` is the moment (Unix seconds) from which `types[i]` holds. */
export interface CompiledZone {
  readonly transitions: readonly number[];
  readonly types: readonly ClockType[];
  /** The setting before the first transition. */
  readonly first: ClockType;
  /** The TZ string that holds after the last transition. */
  readonly footer: string;
}

const headerLength = 44;

/**
 * Reads a compiled zone file in the format of RFC 9636, versions 2 to 4.
 *
 * @throws RangeError when the bytes are no such file.
 */
export function parseTzif(bytes: Uint8Array, where: string): CompiledZone {
  const view = viewOf(bytes);
  const version = Number.parseInt(String.fromCharCode(view.getUint8(4)), 10);
  if (view.getUint32(0) !== 0x545a6966 || !(version >= 2)) {
    throw new RangeError(
      `${where} is no compiled zone file of version 2 or later (RFC 9636): expected "TZif2".`,
    );
  }
  // The first block repeats the data in 32 bits for old readers; the 64-bit block follows it.
  const narrow = readCounts(view, 0);
  const start = headerLength + blockLength(narrow, 4);
  const counts = readCounts(view, start);
  return readBlock(bytes, start + headerLength, counts);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

interface Counts {
  readonly utIndicators: number;
  readonly standardIndicators: number;
  readonly leapSeconds: number;
  readonly transitions: number;
  readonly types: number;
  readonly letters: number;
}

function readCounts(view: DataView, at: number): Counts {
  return {
    utIndicators: view.getUint32(at + 20),
    standardIndicators: view.getUint32(at + 24),
    leapSeconds: view.getUint32(at + 28),
    transitions: view.getUint32(at + 32),
    types: view.getUint32(at + 36),
    letters: view.getUint32(at + 40),
  };
}

function blockLength(counts: Counts, timeSize: number): number {
  return (
    counts.transitions * (timeSize + 1) +
    counts.types * 6 +
    counts.letters +
    counts.leapSeconds * (timeSize + 4) +
    counts.standardIndicators +
    counts.utIndicators
  );
}

function readBlock(bytes: Uint8Array, start: number, counts: Counts): CompiledZone {
  const view = viewOf(bytes);
  const indexesAt = start + counts.transitions * 8;
  const typesAt = indexesAt + counts.transitions;
  const lettersAt = typesAt + counts.types * 6;

  const readType = (index: number): ClockType => {
    const at = typesAt + index * 6;
    const letters = lettersAt + view.getUint8(at + 5);
    return {
      offsetSeconds: view.getInt32(at),
      abbreviation: latin1(bytes, letters, bytes.indexOf(0, letters)),
    };
  };

  const transitions: number[] = [];
  const types: ClockType[] = [];
  for (let index = 0; index < counts.transitions; index++) {
    transitions.push(Number(view.getBigInt64(start + index * 8)));
    types.push(readType(view.getUint8(indexesAt + index)));
  }
  const footerAt = start + blockLength(counts, 8);
  return {
    transitions,
    types,
    first: readType(0),
    footer: latin1(bytes, footerAt + 1, bytes.length - 1),
  };
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
