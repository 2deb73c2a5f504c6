/**
 * The content security policy that every page carries in a meta element. Astro adds the hashes of the scripts and styles that it
 * bundles; Starlight's `is:inline` scripts it does not see, so their hashes stand here. After a Starlight update
 * `tests/site/csp.test.ts` names the one that is missing.
 */
const INLINE_SCRIPT_HASHES = [
  // The theme, before the first paint.
  'sha256-VWo5Wp4aqSj6nSgMpeAp9cKieaoIfwFUAunAVugI5gA=',
  // The choice of the theme shows the stored one.
  'sha256-GkZBRnvSuhtx/cvzvukVkX2JJZW+DdPlVr7BX8Tefqo=',
  // The sidebar stays as the reader left it: its groups, and how far it was scrolled.
  'sha256-wX2yOADeV+NMngflD5uYi3vl50SHC4sfM1EmylVjlX4=',
  'sha256-7eCV4jtsr4t4knb3c4FCRPeu7GGZeOUGE3XvWix0XOQ=',
] as const;

export const contentSecurityPolicy = {
  directives: [
    "default-src 'self'" as const,
    "img-src 'self' data:" as const,
    "connect-src 'self'" as const,
    "object-src 'none'" as const,
    "base-uri 'self'" as const,
    "form-action 'self'" as const,
  ],
  scriptDirective: {
    // The site search is WebAssembly.
    resources: ["'self'", "'wasm-unsafe-eval'"],
    hashes: [...INLINE_SCRIPT_HASHES],
  },
  styleDirective: {
    resources: [
      { resource: "'self'", kind: 'element' as const },
      // Starlight sets sizes of icons in style attributes.
      { resource: "'unsafe-inline'", kind: 'attribute' as const },
    ],
  },
};
