import { crc32, deflateRawSync } from 'node:zlib';

interface Part {
  readonly name: string;
  readonly body: Buffer;
}

const u16 = (value: number): Buffer => Buffer.from([value & 255, (value >> 8) & 255]);
function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** An archive of deflated parts; `claimedSize` is what each says of its size, its real one without it. */
export function zipFile(
  parts: readonly Part[],
  { claimedSize, flags = 0 }: { claimedSize?: number; flags?: number } = {},
): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, body } of parts) {
    const packed = deflateRawSync(body);
    const fields = [
      u16(20),
      u16(flags),
      u16(8),
      u16(0),
      u16(0),
      u32(crc32(body)),
      u32(packed.length),
      u32(claimedSize ?? body.length),
      u16(name.length),
      u16(0),
    ];
    const header = Buffer.concat([u32(0x04034b50), ...fields, Buffer.from(name), packed]);
    central.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20),
        ...fields,
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(offset),
        Buffer.from(name),
      ]),
    );
    local.push(header);
    offset += header.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(parts.length),
    u16(parts.length),
    u32(directory.length),
    u32(offset),
    u16(0),
  ]);
  return Buffer.concat([...local, directory, end]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const part = (name: string, body: string): Part => ({ name, body: Buffer.from(XML + body) });

export const wordParagraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const wordTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

/** The parts of the smallest Word file with this body. */
export const wordParts = (body: string): Part[] => [
  part(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  part(
    '_rels/.rels',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  part(
    'word/styles.xml',
    `<w:styles ${WORD}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
  ),
  part('word/document.xml', `<w:document ${WORD}><w:body>${body}</w:body></w:document>`),
];

export const wordFile = (body: string): Buffer => zipFile(wordParts(body));
