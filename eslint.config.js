export { default } from "@rabat-process/eslint-config";
