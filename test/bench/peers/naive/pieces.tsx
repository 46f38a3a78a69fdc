import { Image, Link, Text, View } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { type Content, type HeadingPiece, headingLine, type Line, type Piece, type TablePiece } from '../../content.ts';
import { styles } from './styles.ts';

export interface Place {
  readonly content: Content;
  readonly charts: ReadonlyMap<string, string>;
  /** Page of each heading; filled while the pages are made. */
  readonly pages: Map<string, number>;
}

const Runs = ({ line }: { readonly line: Line }): ReactElement => (
  <>
    {line.map(({ text, bold, italic, href }, at) => {
      const style = { fontWeight: bold ? 600 : 400, fontStyle: italic ? 'italic' : 'normal' } as const;
      const key = `${at} ${text}`;
      return href === undefined ? (
        <Text key={key} style={style}>
          {text}
        </Text>
      ) : (
        <Link key={key} src={href} style={{ ...style, color: 'black', textDecoration: 'none' }}>
          {text}
        </Link>
      );
    })}
  </>
);

const Heading = ({ heading, place }: { readonly heading: HeadingPiece; readonly place: Place }): ReactElement => (
  <View id={heading.id} wrap={false} minPresenceAhead={40}>
    <Text style={styles[`heading${heading.level}`]}>{headingLine(heading)}</Text>
    <Text
      style={styles.probe}
      render={({ pageNumber }) => {
        place.pages.set(heading.id, pageNumber);
        return '';
      }}
    />
  </View>
);

const Notes = ({ lines }: { readonly lines: readonly string[] }): ReactElement => (
  <>
    {lines.map((text) => (
      <Text key={text} style={styles.small}>
        {text}
      </Text>
    ))}
  </>
);

const rowOf = (cells: readonly string[], bold: boolean): ReactElement => {
  const set = cells.map((text, at) =>
    createElement(Text, { style: [at === 0 ? styles.label : styles.cell, bold ? styles.bold : {}] }, text),
  );
  return createElement(View, { style: styles.row, wrap: false }, ...set);
};

const Table = ({ table }: { readonly table: TablePiece }): ReactElement => {
  const rows = [rowOf(table.head, true), ...table.rows.map(({ cells, total }) => rowOf(cells, total))];
  return (
    <View id={table.id} style={styles.wide}>
      <Text style={styles.caption} minPresenceAhead={40}>
        {table.caption}
      </Text>
      {createElement(View, {}, ...rows)}
      <Notes lines={table.notes} />
    </View>
  );
};

export function PieceView({ piece, place }: { readonly piece: Piece; readonly place: Place }): ReactElement {
  switch (piece.kind) {
    case 'heading':
      return <Heading heading={piece} place={place} />;
    case 'paragraph':
      return (
        <Text id={piece.id} style={piece.small ? styles.small : styles.paragraph}>
          <Runs line={piece.text} />
        </Text>
      );
    case 'list':
      return (
        <View>
          {piece.items.map((line, at) => (
            <View key={line[0]?.text ?? at} style={styles.row}>
              <Text style={styles.marker}>{piece.ordered ? `${piece.start + at}.` : '•'}</Text>
              <Text style={styles.item}>
                <Runs line={line} />
              </Text>
            </View>
          ))}
        </View>
      );
    case 'table':
      return <Table table={piece} />;
    case 'chart': {
      const { width = 1, height = 1 } = place.content.pictures[piece.picture] ?? {};
      return (
        <View id={piece.id} wrap={false} style={styles.wide}>
          <Text style={styles.caption}>{piece.caption}</Text>
          <Image src={place.charts.get(piece.picture) ?? ''} style={{ width: 459, height: (459 * height) / width }} />
          <Notes lines={piece.notes} />
        </View>
      );
    }
  }
}
