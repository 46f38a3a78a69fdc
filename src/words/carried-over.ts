/** What stands in `carried-over.yaml` for people who open it. */

/** Comment at its head. */
export const recordHead = (from: string): readonly string[] => [
  `Was aus der Ausgabe ${from} übernommen ist und noch niemand geändert oder bestätigt hat.`,
  'amip führt diese Datei: Was Sie ändern, gilt von selbst als erledigt. Was unverändert stimmt, bestätigen Sie mit',
  '„npm run amip -- confirm <jahr> <name>“; dann verschwindet hier seine Zeile.',
];
