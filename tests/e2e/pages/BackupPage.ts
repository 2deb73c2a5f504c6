import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { backupPageText } from '#text/backup.ts';
import { undoText } from '#text/undo.ts';
import { SitePage } from './SitePage.ts';

/** The page on which everything that the reader keeps is saved, restored, handed over and cleared. */
export class BackupPage extends SitePage {
  override async open(fragment = ''): Promise<void> {
    await super.open(`/backup/${fragment}`);
  }

  panel(kind: PanelKind): Locator {
    return this.page.locator(`backup-panel[data-kind=${kind}]`);
  }

  /** What a panel says was done. */
  status(kind: PanelKind): Locator {
    return this.panel(kind).locator('[data-part=status]');
  }

  /** How old the last copy is. */
  get state(): Locator {
    return this.panel('save').locator('[data-part=state]');
  }

  button(kind: PanelKind, name: Exclude<keyof typeof backupPageText, 'columns'>): Locator {
    return this.panel(kind).getByRole('button', { name: backupPageText[name], exact: true });
  }

  /** Saves a copy and reads the file. */
  async save(): Promise<SavedFile> {
    return this.download(this.button('save', 'save'));
  }

  async download(button: Locator): Promise<SavedFile> {
    const coming = this.page.waitForEvent('download');
    await button.click();
    const download = await coming;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  get file(): Locator {
    return this.panel('restore').getByLabel(backupPageText.choose);
  }

  get pasted(): Locator {
    return this.panel('restore').getByLabel(backupPageText.paste);
  }

  async choose(text: string | Buffer, name = 'vpr-spo.json'): Promise<void> {
    await this.file.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** What the chosen copy would change. */
  get found(): Locator {
    return this.page.getByRole('region', { name: backupPageText.found });
  }

  get rows(): Locator {
    return this.found.locator('tbody tr');
  }

  get undoButton(): Locator {
    return this.page
      .getByRole('region', { name: undoText.title })
      .getByRole('button', { name: undoText.undo, exact: true });
  }

  /** The link that carries everything. */
  get link(): Locator {
    return this.panel('hand-over').getByLabel(backupPageText.link);
  }

  async makeLink(): Promise<string> {
    await this.button('hand-over', 'makeLink').click();
    await this.link.waitFor();
    return this.link.inputValue();
  }

  get withWords(): Locator {
    return this.panel('hand-over').getByRole('checkbox', { name: backupPageText.withWords });
  }

  /** The act of handing over, which is for paper alone. */
  get act(): Locator {
    return this.page.locator('.handover-act');
  }

  get question(): Locator {
    return this.page.getByRole('region', { name: backupPageText.clearTitle });
  }

  /** Everything that the browser keeps for this address. */
  async stored(): Promise<Record<string, string>> {
    return this.page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>);
  }

  /** Puts texts into the storage, as if an earlier visit had left them. */
  async store(texts: Record<string, string>): Promise<void> {
    await this.page.evaluate((all) => {
      for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
    }, texts);
  }

  /** What the records of the profile say, whenever it was written: `{"2026:checklist:sign-in": {"check-sign-in.mark": "done"}}`. */
  async said(): Promise<Record<string, Record<string, unknown>>> {
    const records = Object.entries(await this.stored()).filter(
      ([key]) => key.startsWith(RECORDS) && key !== `${RECORDS}backup`,
    );
    return Object.fromEntries(
      records.map(([key, text]) => {
        const { registers } = JSON.parse(text) as { registers: Record<string, [string, unknown]> };
        const said = Object.entries(registers).flatMap(([name, [, value]]) => {
          const plain = plainValue(value);
          return plain === null ? [] : [[name, plain] as const];
        });
        return [key.slice(RECORDS.length), Object.fromEntries(said)];
      }),
    );
  }
}

const RECORDS = 'vprspo:v2:main:';

function plainValue(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'state' in value ? value.state : value;
}

type PanelKind = 'save' | 'restore' | 'hand-over' | 'clear';

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}
