/**
 * Whether a version lies in a range of `^1.2.3` and `>=1.2.3` parts joined by `||`, which is all that `engines`
 * needs. Written here because it runs before anything is installed.
 *
 * @param {string} version such as `24.21.0`
 * @param {string} range such as `^22.23.3 || >=26.6.0`
 * @throws {RangeError} for any other kind of range
 */
export function inRange(version, range) {
  return range.split("||").some((part) => {
    const match = /^\s*(\^|>=)(\d+\.\d+\.\d+)\s*$/.exec(part);
    const [, operator, least] = match ?? [];
    if (operator === undefined || least === undefined) {
      throw new RangeError(
        `"${part}" is no range that this launcher reads: write ^1.2.3 or >=1.2.3`,
      );
    }
    const [actual, wanted] = [version, least].map((text) => text.split(".").map(Number));
    if (operator === "^" && actual?.[0] !== wanted?.[0]) return false;
    return compare(actual ?? [], wanted ?? []) >= 0;
  });
}

/**
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
function compare(a, b) {
  const index = [0, 1, 2].find((place) => a[place] !== b[place]);
  return index === undefined ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
