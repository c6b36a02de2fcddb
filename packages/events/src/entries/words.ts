export { clockName, formatClock } from "../date-words.ts";
export { delegationPhrase } from "../delegation.ts";
export { languageName } from "../language.ts";
export { describeTurnout } from "../outcome.ts";
export { describeParticipation, formatQuota } from "../participation.ts";
export { publicJoinUrl } from "../place.ts";
export { findProgramme, objectiveName, programmeName, themeName, themeOf } from "../programme.ts";
export {
  activityName,
  capitalise,
  describeAgenda,
  describeReference,
  describeRoles,
  formatName,
  joinItems,
  joinWords,
  outputKindName,
  partyName,
  relationName,
  statusName,
  withColon,
} from "../terms.ts";
export { removeHidden } from "../text.ts";
