import { PRINT_CONDITION } from '../../standards/print.ts';
import { type PdfKit, textString } from '../upstream.ts';

/** The condition the inks are meant for, with its profile (ISO 15930-7, 6.2.2). */
export function writeOutputIntent(document: PdfKit, outputProfile: Uint8Array): void {
  const profile = document.ref({ N: 4 });
  profile.write(outputProfile);
  profile.end();
  const intent = document.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: textString(PRINT_CONDITION.identifier),
    OutputCondition: textString(PRINT_CONDITION.condition),
    RegistryName: textString(PRINT_CONDITION.registry),
    Info: textString(PRINT_CONDITION.info),
    DestOutputProfile: profile,
  });
  intent.end();
  document._root.data.OutputIntents = [intent];
}
