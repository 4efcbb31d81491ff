/** Only the page's own files run; the sandbox is another origin, so nothing in it can reach the page. */
const pagePolicy = (sandboxOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${sandboxOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export const pageHeaders = (sandboxOrigin: string): Record<string, string> => ({
  ...everywhere,
  'content-security-policy': pagePolicy(sandboxOrigin),
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
});

/** What a script's own page may do: anything Google's frame lets it do, save leaving this machine unencrypted. */
const sandboxPolicy = (pageOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'unsafe-inline' 'unsafe-eval' https: blob:",
    "style-src 'unsafe-inline' https:",
    'img-src https: data: blob:',
    'font-src https: data:',
    'media-src https: data: blob:',
    'connect-src https: data: blob:',
    'frame-src https:',
    'form-action https:',
    `frame-ancestors ${pageOrigin}`,
  ].join('; ');

export const sandboxHeaders = (pageOrigin: string): Record<string, string> => ({
  ...everywhere,
  'content-security-policy': sandboxPolicy(pageOrigin),
  'cross-origin-resource-policy': 'cross-origin',
});

const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
