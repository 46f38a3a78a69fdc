import { control, inBytes, inTrailer, put, replace, replaceInDict } from './control.ts';

export const fileControls = [
  inBytes('a file that is cut off in the middle', ['file.readable', 'file.end'], (file) => file.slice(0, 9000)),
  inBytes('bytes that are no PDF', ['file.readable', 'file.header', 'file.end'], () => 'Guten Tag'),
  inBytes('an empty file', ['file.readable', 'file.header', 'file.end'], () => ''),
  inBytes('a startxref that leads elsewhere', ['file.readable'], (file) =>
    file.replace(/startxref\n\d+/, 'startxref\n99'),
  ),
  inTrailer('a second table of references', ['file.readable'], (trailer) => trailer.replace('<<', '<< /Prev 9')),
  inBytes('another version in the header', ['file.header'], (file) => file.replace('%PDF-1.7', '%PDF-1.4')),
  inBytes('a header without high bytes', ['file.header'], (file) => file.replace('\xe2\xe3\xcf\xd3', 'abcd')),
  inBytes('bytes after the end', ['file.end'], (file) => `${file}und mehr`),
  inTrailer('a missing file identifier', ['file.identifier'], (trailer) => trailer.replace(/\/ID \[.*\]/, '')),
  inTrailer('encryption', ['file.encryption'], (trailer) =>
    trailer.replace('<<', '<< /Encrypt << /Filter /Standard >>'),
  ),
  control('an object that does not end', ['file.object'], put('spare', '<< /Key (value')),
  control('a hexadecimal string of an odd number of digits', ['file.object'], put('spare', '<abc>')),
  inBytes(
    'an object that is not where the table says',
    ['file.object', 'file.reference', 'metadata.title-agrees'],
    (file) => {
      const at = file.indexOf('<< /Title (Probe');
      const offset = String(file.lastIndexOf('obj', at)).slice(0, -1);
      return file.replace(new RegExp(`0{5}${offset}\\d 00000 n`), '0000000020 00000 n');
    },
  ),
  inBytes('a stream longer than its dictionary says', ['file.length', 'attachment.intact'], (file) =>
    file.replace('/Length 9 >>', '/Length 7 >>'),
  ),
  control(
    'a stream with its data in another file',
    ['file.external'],
    put('spare', { dict: '<< /F (zahlen.bin) >>', data: '' }),
  ),
  control('a stream packed with LZW', ['file.filter'], put('spare', { dict: '<< /Filter /LZWDecode >>', data: '' })),
  control('a string that is too long', ['file.limit'], put('spare', `(${'a'.repeat(40_000)})`)),
  control('a name that is too long', ['file.limit'], put('spare', `/${'a'.repeat(200)}`)),
  control('a number that is too large', ['file.limit'], put('spare', '99999999999')),
  control('a reference to an object that is not there', ['file.reference'], put('spare', '[@nothing]')),
  control('a root that is no catalog', ['file.readable'], replace('catalog', /^<<.*>>$/, '(nichts)')),
  control(
    'a damaged content stream',
    [
      'content.readable',
      'headings.expected',
      'pairing.exists',
      'pairing.parent-tree',
      'text.complete',
      'text.footer',
      'text.runs',
      'text.labels',
    ],
    replaceInDict('content2', '<<', '<< /Filter /FlateDecode'),
  ),
];
