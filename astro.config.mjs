import starlight from '@astrojs/starlight';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { contentModules } from './src/site/content-modules.ts';
import { contentCheck } from './src/site/content-check.ts';
import { plainImports } from './src/site/plain-imports.ts';
import { fileOfModule } from './src/site/one-script.ts';
import { sidebar } from './src/site/sidebar.ts';
import { siteText } from './src/text/site.ts';

export default defineConfig({
  // Canonical addresses and the sitemap need the address under which the site is published.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  prefetch: false,
  prerenderConflictBehavior: 'error',
  markdown: {
    syntaxHighlight: false,
    // Quotes are typed «so»: smart quotes would turn straight ones into English ones.
    processor: satteri({ features: { smartPunctuation: { quotes: false } } }),
  },
  vite: {
    plugins: [plainImports()],
    build: {
      // One style sheet for the whole site: in the cache from the second page on, and no page repeats its styles inline.
      cssCodeSplit: false,
      // Rolldown warns once per MDX file about a directive that Astro itself writes.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups: [{ name: fileOfModule }] } },
      },
    },
  },
  integrations: [
    contentCheck(),
    contentModules(),
    starlight({
      title: siteText.title,
      description: siteText.description,
      locales: { root: { label: 'Русский', lang: 'ru' } },
      favicon: '/favicon.svg',
      sidebar,
      lastUpdated: false,
      disable404Route: true,
      expressiveCode: false,
      // Starlight's Markdown features, for pages that do not live in src/content/docs.
      markdown: { processedDirs: ['./content/docs'], headingLinks: false },
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      customCss: ['./src/styles/tokens.css', './src/styles/content.css', './src/styles/print.css'],
      components: {
        Footer: './src/overrides/Footer.astro',
        LanguageSelect: './src/overrides/Nothing.astro',
        PageSidebar: './src/overrides/PageSidebar.astro',
        Search: './src/overrides/Search.astro',
        Sidebar: './src/overrides/Sidebar.astro',
        ThemeProvider: './src/overrides/ThemeProvider.astro',
        ThemeSelect: './src/overrides/ThemeSelect.astro',
      },
    }),
  ],
});
