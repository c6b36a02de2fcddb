/** How Slack shows a person, by whichever name each reader knows them; undefined where Slack does not know them. */
export type Mention = (person: string) => string | undefined;
