/** What organisers read in Slack when they write to those who come to an event. */
export const tellEn = {
  title: "Tell participants",
  intro:
    "Your message goes to everybody who attends, in their language. You see whom it reaches before it is sent.",
  "words-en": "Message, in English",
  "words-fr": "Message, in French",
  hint: "Whoever reads French gets the French text, or the other one where there is only one.",
  preview: "Continue",
  send: "Send in 2 minutes",
  back: "Back to the form",
  close: "Do not send",
  missing: "Write the message in English, in French, or in both.",
  tooLong:
    "This is too long for one message: 1,200 characters at most, and fewer in two languages.",
  unreadable: "Enter readable text, without hidden characters.",
  reads: (language: string) => `Who reads ${language}:`,
};
