/** The part of `appsscript.json` that changes how a program runs. */
export type Manifest = {
  timeZone?: string;
  oauthScopes?: string[];
  runtimeVersion?: string;
  exceptionLogging?: string;
  dependencies?: object;
};

/** What clasp would push: the code files in project order, the HTML files by name, and the manifest. */
export type Program = {
  files: { name: string; source: string }[];
  /** HTML by file name without its extension, as `HtmlService.createHtmlOutputFromFile` asks for it. */
  html: Map<string, string>;
  manifest: Manifest;
};
