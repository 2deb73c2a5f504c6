/**
 * Who may import whom, from content down to pages, enforced by ESLint. Each row names a layer, what of the project it may import, and
 * which packages besides. `types` are layers of which only types may be taken: schemas stay out of the browser that way.
 */
const LAYERS = {
  domain: {
    may: ['domain'],
    types: ['schemas'],
    packages: ['fuse.js', '@orama/stemmers/russian', 'ical.js', 'fflate'],
  },
  text: { may: ['text', 'domain'], types: ['schemas'], packages: [] },
  schemas: { may: ['schemas', 'domain/dates'], types: [], packages: ['astro/zod'] },
  'content-check': {
    may: ['content-check', 'schemas', 'domain/integrity'],
    types: [],
    packages: ['yaml', 'astro/zod', 'node:*'],
  },
  'editorial-check': {
    may: ['editorial-check', 'content-check', 'schemas', 'domain/integrity'],
    types: [],
    packages: ['astro/zod', 'dictionary-ru', 'hunspell-wasm', 'node:*', 'typescript', 'yaml'],
  },
  ledger: { may: ['ledger', 'content-check', 'domain'], types: ['schemas'], packages: ['node:*', 'yaml'] },
  catalog: { may: ['catalog', 'domain'], types: ['schemas'], packages: ['astro:content'] },
  stores: { may: ['stores', 'domain'], types: ['schemas'], packages: ['nanostores', 'virtual:*'] },
  elements: { may: ['elements', 'stores', 'domain', 'text'], types: ['schemas'], packages: ['nanostores'] },
  components: {
    may: ['components', 'catalog', 'domain', 'text', 'elements'],
    types: ['schemas'],
    packages: ['astro:content', '@astrojs/starlight/components'],
  },
  overrides: { may: ['components', 'text', 'elements'], types: [], packages: ['@astrojs/starlight/*'] },
  pages: { may: ['catalog', 'domain', 'text'], types: ['schemas'], packages: ['astro'] },
  site: {
    may: ['site', 'text', 'content-check', 'domain'],
    types: [],
    packages: ['astro', 'node:*', 'typograf', 'parse5-html-rewriting-stream'],
  },
};

/** Things that pure code must not touch: the moment of time, the page, the storage. */
const IMPURE = ['document', 'window', 'localStorage', 'sessionStorage', 'navigator', 'location'];

export const importTable = [
  ...Object.entries(LAYERS).map(([layer, { may, types, packages }]) => ({
    files: [`src/${layer}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!${[...allowed(may), ...allowed(types), ...packages.map(packagePattern), String.raw`\.\.?/`].join('|')})`,
              message: `src/${layer} may import only: ${[...may, ...types, ...packages].join(', ') || 'nothing'} (src/site/import-table.mjs).`,
            },
            ...types.map((type) => ({
              regex: `^#${type}/(?!explained-error)`,
              allowTypeImports: true,
              message: `Of src/${type} only types may be imported here.`,
            })),
          ],
        },
      ],
    },
  })),
  {
    files: ['src/domain/**/*.ts', 'src/text/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Pass the moment in: pure code has no clock.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Pass the moment in: pure code has no clock.',
        },
      ],
    },
  },
];

function allowed(layers) {
  return layers.map((layer) => `#${layer}/`);
}

function packagePattern(name) {
  return name.endsWith('*') ? name.slice(0, -1) : `${name}$`;
}
