import { StyleSheet } from '@react-pdf/renderer';

const heading = { fontWeight: 600, marginBottom: 6 } as const;

export const styles = StyleSheet.create({
  page: { fontFamily: 'Source Sans 3', fontSize: 10.5, padding: '92 68 82 118' },
  title: { fontSize: 30, fontWeight: 600, marginTop: 160 },
  heading1: { ...heading, fontSize: 22, marginTop: 22 },
  heading2: { ...heading, fontSize: 14.5, marginTop: 18 },
  heading3: { ...heading, fontSize: 11.5, marginTop: 14 },
  heading4: { ...heading, fontSize: 10.5, marginTop: 12 },
  paragraph: { fontSize: 10.5, lineHeight: 1.43, marginBottom: 7.5 },
  small: { fontSize: 8.5, lineHeight: 1.35, marginBottom: 4 },
  bold: { fontWeight: 600 },
  caption: { fontSize: 9.5, fontWeight: 600, marginBottom: 6 },
  wide: { marginLeft: -50, marginVertical: 16 },
  row: { flexDirection: 'row' },
  label: { flex: 2, fontSize: 9.5, padding: 3, borderBottom: '0.5 solid #999' },
  cell: { flex: 1, fontSize: 9.5, padding: 3, borderBottom: '0.5 solid #999', textAlign: 'right' },
  marker: { width: 16 },
  item: { flex: 1, lineHeight: 1.43, marginBottom: 4 },
  probe: { position: 'absolute' },
  footer: { position: 'absolute', bottom: 40, right: 68, fontSize: 8.5 },
  header: { position: 'absolute', top: 40, left: 68, fontSize: 8.5 },
});
