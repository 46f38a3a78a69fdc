import { Document, Font, Link, Page, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { type Content, coverLines, headingLine, isHeading, runningLine } from '../../content.ts';
import { PieceView, type Place } from './pieces.tsx';
import { styles } from './styles.ts';

export function registerFonts({ regular, italic, semiBold, semiBoldItalic }: Content['fonts']): void {
  Font.register({
    family: 'Source Sans 3',
    fonts: [
      { src: regular, fontWeight: 400, fontStyle: 'normal' },
      { src: italic, fontWeight: 400, fontStyle: 'italic' },
      { src: semiBold, fontWeight: 600, fontStyle: 'normal' },
      { src: semiBoldItalic, fontWeight: 600, fontStyle: 'italic' },
    ],
  });
}

const Running = ({ content }: { readonly content: Content }): ReactElement => (
  <>
    <Text fixed style={styles.header}>
      {runningLine(content)}
    </Text>
    <Text
      fixed
      style={styles.footer}
      render={({ pageNumber, totalPages }) => `Seite ${pageNumber} von ${totalPages}`}
    />
  </>
);

/** A document as somebody writes it who has read the manual; `known`: pages of headings, from a run before. */
export function NaiveDocument(props: {
  readonly place: Place;
  readonly known: ReadonlyMap<string, number>;
}): ReactElement {
  const { place, known } = props;
  const { content } = place;
  return (
    <Document title={`${content.title} ${content.years}`} author={content.organisation} language="de-DE">
      <Page size="A4" style={styles.page}>
        <Text style={styles.title}>{`${content.title} ${content.years}`}</Text>
        {coverLines(content).map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </Page>
      <Page size="A4" style={styles.page}>
        <Running content={content} />
        <Text style={styles.heading1}>Inhalt</Text>
        {content.parts
          .flat()
          .filter(isHeading)
          .map((heading) => (
            <View key={heading.id} style={styles.row}>
              <Link src={`#${heading.id}`} style={{ flex: 1, marginLeft: 12 * (heading.level - 1) }}>
                {headingLine(heading)}
              </Link>
              <Text>{known.get(heading.id) ?? ''}</Text>
            </View>
          ))}
      </Page>
      {content.parts.map((part) => (
        <Page key={part.find(isHeading)?.id ?? 'text'} size="A4" style={styles.page}>
          <Running content={content} />
          {part.map((piece, inner) => (
            <PieceView key={'id' in piece ? piece.id : `list ${inner}`} piece={piece} place={place} />
          ))}
        </Page>
      ))}
    </Document>
  );
}
