import { defineConfig } from '@playwright/test';
import tests from '../playwright.config.ts';

/** What the site costs a reader's machine: measured and printed, one thing at a time. */
export default defineConfig({ ...tests, testDir: '.', testMatch: '*.bench.ts', fullyParallel: false, workers: 1 });
