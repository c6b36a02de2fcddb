export { library as default } from "@rabat-process/tsup-config";
