/**
 * One statement about Apps Script, told as a body of plain Apps Script: what it returns, made JSON, is what is expected.
 * The same bodies can be run on Google; where `expect` is `{ throws }` the body is expected to fail with that text.
 */
export type Claim = {
  claim: string;
  body: string;
  expect: unknown;
  /** How the statement is known: Google's reference, somebody's live run, a live failure quoted, or our own guess. */
  evidence: 'documented' | 'live' | 'field' | 'assumed';
  /** Page of Google's reference, or who ran or met it. */
  source: string;
  /** Settings the claim needs; left out: an empty en_US workbook in Asia/Shanghai. */
  given?: { locale?: string; timeZone?: string; html?: Record<string, string>; strict?: unknown };
};

/** The expectation of a body that fails; the text is a part of the message. */
export const throws = (message: string) => ({ throws: message });

type Given = Claim['given'];

/** A claim whose body finds the first tab as `sheet`. */
export const onSheet = (
  claim: string,
  body: string,
  expect: unknown,
  evidence: Claim['evidence'],
  source: string,
  given?: Given,
): Claim => ({
  claim,
  body: `const sheet = SpreadsheetApp.getActiveSheet();\n${body}`,
  expect,
  evidence,
  source,
  ...(given && { given }),
});

/** A claim that needs no sheet. */
export const plainly = (
  claim: string,
  body: string,
  expect: unknown,
  evidence: Claim['evidence'],
  source: string,
  given?: Given,
): Claim => ({ claim, body, expect, evidence, source, ...(given && { given }) });
