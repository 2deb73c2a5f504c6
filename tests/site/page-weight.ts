import { brotliCompressSync } from 'node:zlib';
import { attribute, files, page, read } from './dist.ts';

/** What a page costs before any interaction, in kB (1000 bytes) of brotli, as a server with compression sends it. */
export function pageWeight(address: string): PageWeight {
  const { file, elements } = page(address);
  const styles = elements
    .filter((element) => attribute(element, 'rel') === 'stylesheet')
    .flatMap((element) => attribute(element, 'href') ?? []);
  const scripts = withImports(
    elements.filter(({ tagName }) => tagName === 'script').flatMap((element) => attribute(element, 'src') ?? []),
  );
  const icon = elements
    .filter((element) => attribute(element, 'rel')?.includes('icon'))
    .flatMap((element) => attribute(element, 'href') ?? []);
  const html = kilobytes([file]);
  const css = kilobytes(styles);
  const javascript = kilobytes(scripts);
  return {
    html,
    css,
    javascript,
    requests: 1 + styles.length + scripts.length + icon.length,
    total: html + css + javascript + kilobytes(icon),
  };
}

/** Static imports are fetched with the script; dynamic ones when they are called. */
function withImports(scripts: string[]): string[] {
  const seen = new Set<string>();
  const visit = (address: string) => {
    if (seen.has(address)) return;
    seen.add(address);
    for (const [, name] of read(address)
      .toString()
      .matchAll(/(?:^|[;}\s])(?:import|export)\b[^;"'()]*?["']\.\/([\w.-]+\.js)["']/g)) {
      const imported = files.find((file) => file.endsWith(`/${name}`));
      if (imported) visit(imported);
    }
  };
  scripts.forEach(visit);
  return [...seen];
}

function kilobytes(addresses: string[]): number {
  return addresses.reduce((sum, address) => sum + compressedSize(address), 0) / 1000;
}

const sizes = new Map<string, number>();

/** The files that all pages share are compressed once. */
function compressedSize(address: string): number {
  const size = sizes.get(address) ?? brotliCompressSync(read(address)).length;
  sizes.set(address, size);
  return size;
}

export interface PageWeight {
  html: number;
  css: number;
  javascript: number;
  requests: number;
  total: number;
}
