/** First lines of `approval.yaml`. */
export const RECORD_HEAD = `# yaml-language-server: $schema=../schema/approval.schema.json
# Geschrieben von amip (approve, state). Bitte nicht von Hand ändern: Daran wird erkannt, was beschlossen wurde.
`;
