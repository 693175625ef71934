// @ts-check

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // `new Worker(url)` is a script sink: under 'none' no worker starts at all (docs/decisions/0001).
  'trusted-types meshloft-worker',
];

/** For the `<meta>` in the built page. */
export const metaPolicy = directives.join('; ');

/** For a header: Chromium ignores frame-ancestors in a `<meta>`, so only a header keeps the page out of frames. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');
