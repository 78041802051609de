import type { HtmlTagDescriptor } from 'vite';

/**
 * What the page may do (Content Security Policy, Level 3, and Trusted Types): run its own scripts
 * and nothing else, ask its own host alone, and make no code or address of code out of text, but
 * for the addresses of its own workers (ui/base/own-worker.ts).
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types readout',
].join('; ');

/** The policy as the page itself says it, so that it holds on hosts that send no headers. */
export function policyTag(): HtmlTagDescriptor {
  return {
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
    // Before anything that it rules.
    injectTo: 'head-prepend',
  };
}

/**
 * The same for hosts that read `_headers` (Netlify, Cloudflare Pages), with what only a header can
 * say. Other pages may embed this one, so `frame-ancestors` is not among it.
 */
export const headersFile = `/*
  Content-Security-Policy: ${contentPolicy}
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
`;
