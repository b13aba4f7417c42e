import type { Words } from '../language'
import { zahl } from './plural'

export const picture: Words['picture'] = {
  untitled: 'Zeichnung ohne Titel',
  unnamedZone: 'Zone',
  flows: (count) => (count === 0 ? 'Nichts benannt' : `${count} Flows`),
  content: (assets, zones, conduits) =>
    [zahl(assets, 'Asset', 'Assets'), zahl(zones, 'Zone', 'Zonen'), zahl(conduits, 'Conduit', 'Conduits')].join(' · '),
  selection: 'Ein Teil der Zeichnung',
  frameOf: (title) => `Aus ${title}`,
  unnamedFrame: 'Rahmen',
  sites: { mining: 'Mining-Anlage', plant: 'Anlage', custody: 'Verwahrung' },
  block: {
    site: 'Anlage',
    author: 'Gezeichnet von',
    date: 'Datum',
    findings: 'Befunde',
    scale: 'Maßstab',
    sheet: 'Blatt',
    none: '–',
  },
  noFindings: 'keine',
  noneFound: 'keine Befunde',
  percent: (share) => `${Math.round(share * 100)} %`,
  sheets: { a4: 'A4', a3: 'A3', letter: 'Letter', tabloid: 'Tabloid' },
  sheet: (paper, isLandscape) => `${paper} ${isLandscape ? 'quer' : 'hoch'}`,
  legend: {
    conduits: {
      controlled: 'Kontrollierter Conduit: Datenflüsse benannt, ein Gerät wacht',
      uncontrolled: 'Unkontrolliert: Datenflüsse benannt, nichts wacht',
      undefined: 'Unbestimmt: kein Datenfluss benannt, alles darf durch',
      inside: 'Innerhalb einer Zone',
    },
    guard: 'Grenzgerät',
    encrypted: 'Verschlüsselter Datenfluss',
    clearText: 'Datenfluss im Klartext',
    safety: 'Safety-Zone',
    guess: 'Angenommen oder unbekannt',
    crown: 'Kronjuwel',
    target: 'Ziel-Sicherheitslevel',
    targetSign: 'SL-T',
    targetShortSign: 'T',
    steps: {
      reached: 'Erreichter Level (SL-A)',
      missing: 'Verlangt, nicht erreicht',
      'not-assessed': 'Verlangt, nicht bewertet',
    },
    findings: { error: 'Fehler', warning: 'Warnung', advice: 'Hinweis', accepted: 'Akzeptiert' },
  },
}
