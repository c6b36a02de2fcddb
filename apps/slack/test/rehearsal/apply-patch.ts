/**
 * The command that makes a change in the folder where it runs. One line around it has to be as it was: more would end
 * with each neighbouring change.
 */
export function applyPatch(patch: string): readonly [string, ...string[]] {
  return ["git", "apply", "-C1", "--quiet", patch];
}
