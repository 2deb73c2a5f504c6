/** Puts a plain text on the clipboard. It is missing on pages served without TLS, as in closed networks; the old command still works there. */
export async function copyPlainText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Offers the same text with lists and tables too, for programs that take them. */
export async function copyRichText(text: string, html: string): Promise<boolean> {
  try {
    const kinds = { 'text/plain': text, 'text/html': html };
    const parts = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    return true;
  } catch {
    return copyPlainText(text);
  }
}

function copyBySelection(text: string): boolean {
  const reader = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  // In view, so that selecting it scrolls nothing.
  field.style.position = 'fixed';
  document.body.append(field);
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to copy on a page without TLS
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (reader instanceof HTMLElement) reader.focus({ preventScroll: true });
  }
}
