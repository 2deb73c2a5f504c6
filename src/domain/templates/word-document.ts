import { strToU8, zipSync } from 'fflate';
import { type Block, MOST_COLUMNS_UPRIGHT, type Run, type TableBlock } from './blocks.ts';

/** A file that Word and its kin open (Office Open XML): A4, Times New Roman 12, Russian; on its side when a table is wide. */
export function toWordDocument(blocks: readonly Block[], title: string): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': PACKAGE_RELATIONS,
    'docProps/core.xml': coreProperties(title),
    'word/document.xml': documentXml(blocks),
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
    'word/styles.xml': STYLES,
    'word/numbering.xml': numberingXml(blocks),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)])), {
    // The earliest moment that an archive knows: the same text gives the same file.
    mtime: new Date(1980, 0, 1),
  });
}

function documentXml(blocks: readonly Block[]): string {
  const isWide = blocks.some((block) => block.kind === 'table' && block.header.length > MOST_COLUMNS_UPRIGHT);
  const page = isWide ? LANDSCAPE : PORTRAIT;
  let lists = 0;
  const body = blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return paragraph(block.runs, `<w:pStyle w:val="Heading${block.level}"/>`);
      case 'paragraph':
        return paragraph(block.runs);
      case 'list': {
        const place = `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${++lists}"/></w:numPr>`;
        return block.items.map((item) => paragraph(item, place)).join('');
      }
      case 'table':
        return table(block, page.width - page.left - page.right);
    }
  });
  const orientation = isWide ? ' w:orient="landscape"' : '';
  return `<w:document ${NAMESPACE}><w:body>${body.join('')}<w:sectPr><w:pgSz w:w="${page.width}" w:h="${page.height}"${orientation}/><w:pgMar w:top="1134" w:right="${page.right}" w:bottom="1134" w:left="${page.left}" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function paragraph(runs: Run[], properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs.map(run).join('')}</w:p>`;
}

function run({ text, bold, blank }: Run): string {
  const style = `${bold ? '<w:b/>' : ''}${blank ? '<w:highlight w:val="yellow"/>' : ''}`;
  const lines = writable(text).split('\n');
  const content = lines.map((line) => `<w:t xml:space="preserve">${escape(line)}</w:t>`).join('<w:br/>');
  return `<w:r>${style && `<w:rPr>${style}</w:rPr>`}${content}</w:r>`;
}

function table(block: TableBlock, width: number): string {
  const { header, rows } = block;
  const widths = columnWidths(block, width);
  const grid = widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  const head = row(
    header.map((runs) => runs.map((part) => ({ ...part, bold: true }))),
    widths,
    '<w:cantSplit/><w:tblHeader/>',
  );
  // Rows are filled in by hand too.
  const body = rows.map((cells) => row(cells, widths, '<w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/>'));
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${body.join('')}</w:tbl>${AFTER_TABLE}`;
}

function row(cells: Run[][], widths: number[], properties: string): string {
  const columns = widths.map((width, column) => {
    const text = paragraph(cells[column] ?? [], '<w:pStyle w:val="TableText"/>');
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${text}</w:tc>`;
  });
  return `<w:tr><w:trPr>${properties}</w:trPr>${columns.join('')}</w:tr>`;
}

/** A column of numbers is narrow, a column with texts is twice as wide as an empty one. */
function columnWidths({ header, rows }: TableBlock, width: number): number[] {
  const shares = header.map((runs, column): number => {
    if (textOf(runs).trim() === '№') return 0;
    return rows.some((cells) => textOf(cells[column] ?? []).trim() !== '') ? 2 : 1;
  });
  const numbers = shares.filter((share) => share === 0).length * NUMBER_COLUMN;
  const allShares = shares.reduce((sum, share) => sum + share, 0);
  const one = (width - numbers) / Math.max(1, allShares);
  return shares.map((share) => (share === 0 ? NUMBER_COLUMN : Math.floor(share * one)));
}

function textOf(runs: Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Each list counts anew. */
function numberingXml(blocks: readonly Block[]): string {
  const lists = blocks.filter((block) => block.kind === 'list');
  const level = (format: string, sign: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl>`;
  const numbers = lists.map(
    ({ ordered }, index) =>
      `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${ordered ? 1 : 0}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="0">${level('bullet', '–')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('decimal', '%1.')}</w:abstractNum>${numbers.join('')}</w:numbering>`;
}

function coreProperties(title: string): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escape(writable(title))}</dc:title><dc:language>ru-RU</dc:language></cp:coreProperties>`;
}

/** Without the characters that XML does not allow, whatever was pasted into a field. */
function writable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A4 in twentieths of a point; the left margin of an upright page leaves room to file it. */
const PORTRAIT = { width: 11906, height: 16838, left: 1701, right: 851 };
const LANDSCAPE = { width: 16838, height: 11906, left: 1134, right: 1134 };
const NUMBER_COLUMN = 567;

/** Word joins tables that touch and wants a paragraph at the end of the document; a low empty one is the distance, too. */
const AFTER_TABLE = '<w:p><w:pPr><w:spacing w:after="0" w:line="160" w:lineRule="exact"/></w:pPr></w:p>';

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const PACKAGE_RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const DOCUMENT_RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATION}/numbering" Target="numbering.xml"/></Relationships>`;

const STYLES = `<w:styles ${NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="ru-RU" w:eastAsia="ru-RU" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:after="240"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="120"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:contextualSpacing/></w:pPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:style></w:styles>`;
