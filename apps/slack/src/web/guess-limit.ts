/** So many addresses that do not exist may be tried from one place in a quarter of an hour. */
const mostGuesses = 20;
const windowMilliseconds = 15 * 60 * 1000;
/** So many places are remembered; whoever has more of them guesses no better, with 256 bits to guess. */
const mostPlaces = 10_000;

/** Makes whoever guesses at addresses of personal feeds wait. */
export function createGuessLimit() {
  const guesses = new Map<string, number[]>();
  const recent = (place: string, now: number) =>
    (guesses.get(place) ?? []).filter((at) => at > now - windowMilliseconds && at <= now);
  return {
    /** How many seconds a place has to wait; 0 where it may ask. */
    secondsToWait(place: string, now: number): number {
      const times = recent(place, now);
      const first = times.at(-mostGuesses);
      return first === undefined ? 0 : Math.ceil((first + windowMilliseconds - now) / 1000);
    },
    /** Notes that a place asked for a feed that there is not. */
    note(place: string, now: number): void {
      const times = [...recent(place, now), now];
      guesses.delete(place);
      guesses.set(place, times);
      const [oldest] = guesses.keys();
      if (guesses.size > mostPlaces && oldest !== undefined) guesses.delete(oldest);
    },
  };
}
