import type { Words } from '../language'
import { zahl } from './plural'

const assets = (n: number) => zahl(n, 'Asset', 'Assets')
const zonen = (n: number) => zahl(n, 'Zone', 'Zonen')
const conduits = (n: number) => zahl(n, 'Conduit', 'Conduits')

export const app: Words['app'] = {
  name: 'Zoneboard',
  untitled: 'Zeichnung ohne Titel',
  otherTab: 'Änderung in einem anderen Tab',
  tablePasted: (added, unknownTypes, isCut) =>
    [
      `${assets(added)} aus den eingefügten Zeilen hinzugefügt.`,
      ...(isCut ? ['Spätere Zeilen fehlen: in einem zweiten Durchgang einfügen.'] : []),
      ...(unknownTypes.length > 0
        ? [
            `Nicht im Katalog, daher als eigene Art: ${unknownTypes.slice(0, 3).join(', ')}${unknownTypes.length > 3 ? ` und ${unknownTypes.length - 3} weitere` : ''}.`,
          ]
        : []),
    ].join(' '),
  regions: {
    bar: 'Zeichnung und Dateien',
    palette: 'Palette',
    canvas: 'Zeichnung',
    panel: 'Befunde und Inspektor',
    status: 'Status',
  },
  commands: {
    'new-drawing': 'Neue Zeichnung',
    'open-file': 'Datei öffnen',
    'save-file': 'Als Datei speichern',
    'save-copy': 'Als andere Datei speichern',
    'linked-file': 'Die Datei auf der Platte',
    'insert-picture': 'Bild auf die Tafel legen',
    export: 'Bild exportieren',
    templates: 'Mit einer Vorlage beginnen',
    'talking-points': 'Gesprächspunkte der Vorlage',
    shelf: 'Alle Zeichnungen',
    'rename-drawing': 'Zeichnung umbenennen',
    versions: 'Versionen',
    'save-version': 'Version sichern…',
    'theme-light': 'Hell',
    'theme-dark': 'Dunkel',
    'theme-system': 'Wie das System',
    'update-app': 'Neue Version übernehmen',
    'save-damaged': 'Beschädigtes als Datei speichern',
    'offline-facts': 'Was offline geht',
    'next-region': 'Nächster Teil des Fensters',
    'previous-region': 'Voriger Teil des Fensters',
  },
  languages: { en: 'English', de: 'Deutsch' },
  chooseLanguage: 'Sprache',
  bar: {
    title: 'Titel der Zeichnung',
    rename: (title) => `${title} umbenennen`,
    menu: 'Zeichnung',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    undoStep: (label) => `Rückgängig: ${label}`,
    redoStep: (label) => `Wiederholen: ${label}`,
    templates: 'Vorlagen',
    theme: 'Farben und Sprache',
    export: 'Exportieren',
    exportHint: 'Bild oder Datei',
    more: 'Mehr',
  },
  start: {
    headline: ['Die Anlage zeichnen.', 'Sehen, wo die Segmentierung', 'versagt.'],
    lead: 'Zonen und Conduits auf den Purdue-Ebenen, beim Zeichnen geprüft. Nichts verlässt dieses Gerät.',
    blank: 'Leere Tafel',
    open: 'Datei öffnen',
    recent: 'Zuletzt',
    allDrawings: (n) => `Alle ${n} Zeichnungen`,
    from: 'Mit einer Zeichnung beginnen',
    use: 'Diese Zeichnung nehmen',
    domain: 'Art der Anlage',
    domains: { all: 'Alle', mining: 'Mining', custody: 'Verwahrung', ot: 'Industrie' },
    blankTile: 'Mit leeren Bahnen beginnen',
    offline: {
      ready: 'Läuft offline. Zeichnungen sind einfache Dateien.',
      'one-file': 'Läuft offline. Zeichnungen sind einfache Dateien.',
      pending: 'Wird für offline vorbereitet. Zeichnungen sind einfache Dateien.',
      'needs-server': 'Zeichnungen bleiben in diesem Browser und sind einfache Dateien.',
    },
    loading: 'Die Zeichnungen werden ausgelegt …',
    back: 'Zurück zur Zeichnung',
    notKept: {
      refused:
        'Dieser Browser verweigert hier den Speicher. Zeichnungen halten, bis die Seite geschlossen wird: als Dateien sichern.',
      full: 'Der Speicher dieses Geräts ist voll. Zeichnungen halten, bis die Seite geschlossen wird: als Dateien sichern.',
      unavailable:
        'Dieser Browser hat hier keinen Speicher. Zeichnungen halten, bis die Seite geschlossen wird: als Dateien sichern.',
      outdated:
        'Ein neueres Zoneboard hat den Speicher geändert. Zeichnungen halten, bis diese Seite geschlossen wird: sichern, dann neu laden.',
    },
  },
  talkingPoints: {
    title: 'Gesprächspunkte',
    step: (at, of) => `${at} von ${of}`,
    next: 'Nächster Punkt',
    previous: 'Voriger Punkt',
    close: 'Gesprächspunkte schließen',
  },
  counts: {
    errors: (n) => `${n} Fehler`,
    warnings: (n) => zahl(n, 'Warnung', 'Warnungen'),
    advice: (n) => zahl(n, 'Hinweis', 'Hinweise'),
    clear: 'ohne Befund',
    content: (a, z, c) => [assets(a), zonen(z), conduits(c)].join(' · '),
  },
  when: {
    today: (time) => `Heute, ${time}`,
    yesterday: (time) => `Gestern, ${time}`,
    at: (day, time) => `${day}, ${time}`,
  },
  shelf: {
    title: 'Alle Zeichnungen',
    lead: 'In diesem Browser aufbewahrt. Eine zu öffnen ersetzt nie eine andere.',
    empty: 'Noch keine Zeichnung.',
    search: 'Zeichnung suchen',
    searchHint: 'Nach ihrem Titel oder nach einem Asset oder einer Zone darin',
    found: (n) => (n === 0 ? 'Keine Zeichnung hat das.' : `${zahl(n, 'Zeichnung', 'Zeichnungen')} gefunden`),
    holds: (name) => `enthält „${name}“`,
    since: (when) => `auf diesem Gerät seit ${when}`,
    open: (title) => `${title} öffnen`,
    isOpen: 'Jetzt offen',
    rename: (title) => `${title} umbenennen`,
    duplicate: (title) => `${title} kopieren`,
    delete: (title) => `${title} löschen`,
    restore: (title) => `${title} wiederherstellen`,
    restoreShort: 'Wiederherstellen',
    newTitle: 'Neuer Titel',
    copyOf: (title) => `${title}, Kopie`,
    deleted: (title) => `„${title}“ gelöscht`,
    restored: (title) => `„${title}“ ist wieder in der Ablage`,
    undo: 'Rückgängig',
    deletedGroup: (n, days) => `Gelöscht (${n}), ${days} Tage aufbewahrt`,
    gone: 'Diese Zeichnung ist nicht mehr in der Ablage.',
    trouble: 'Die Ablage ließ sich nicht ändern: Der Speicher dieses Browsers antwortet nicht.',
  },
  files: {
    kind: 'Zoneboard-Zeichnung oder ein PNG, das eine trägt',
    dropHere: 'Zeichnung hier ablegen, um sie zu öffnen, oder ein Bild, um es auf die Tafel zu legen',
    dropHint: '*.zoneboard.json oder ein PNG, das seine Zeichnung trägt; PNG, JPEG und WebP als Bilder',
    unreadable:
      'Der Browser konnte sie nicht lesen: Es ist ein Ordner, sie wurde verschoben, oder Lesen ist nicht erlaubt.',
    notOpened: (name) => `„${name}“ wurde nicht geöffnet`,
    opened: (name) => `„${name}“ ist offen`,
    notes: (n) =>
      `Geöffnet, mit ${n === 1 ? 'einem Punkt, der' : `${n} Punkten, die`} wissenswert ${n === 1 ? 'ist' : 'sind'}:`,
    more: (n) => `und ${n} weitere`,
    saved: (name) => `In ${name} gespeichert`,
    downloaded: (name) => `${name} heruntergeladen`,
    notSaved: (name) => `„${name}“ wurde nicht gespeichert`,
    notSavedWhy: (reason) =>
      `Die Datei konnte nicht geschrieben werden.${reason === '' ? '' : ` Der Browser meldet: ${reason}`}`,
  },
  pictures: {
    kind: 'Bild (PNG, JPEG, WebP)',
    notPlaced: (name) => `„${name}“ wurde nicht auf die Tafel gelegt`,
    why: {
      'too-large': 'Das Bild ist zu groß: Bis 40 MB und 120 Megapixel werden verkleinert.',
      'not-a-picture': 'Das ist kein PNG-, JPEG- oder WebP-Bild, das dieser Browser lesen kann.',
    },
  },
  message: { close: 'Schließen' },
  copy: {
    title: 'Bitte selbst kopieren',
    how: (keys) =>
      `Dieser Browser lässt Zoneboard hier nicht an die Zwischenablage. Der Text ist ausgewählt: ${keys} drücken.`,
    text: 'Text zum Kopieren',
  },
  kept: {
    problemTitle: 'Ein Teil dieser Zeichnung war nicht lesbar',
    shelfProblemTitle: 'Ein Teil des hier Gespeicherten war nicht lesbar',
    saveDamaged: 'Beschädigtes speichern',
    damagedName: (title) => `${title}, beschädigte Teile`,
    damagedKind: 'Was nicht lesbar war',
    problem: (n) =>
      `${zahl(n, 'gespeichertes Stück war', 'gespeicherte Stücke waren')} beschädigt und wurde${n === 1 ? '' : 'n'} ausgelassen. Der Rest ist offen; das Beschädigte liegt getrennt im Speicher dieses Browsers.`,
    what: {
      snapshot: 'Ein gespeicherter Stand der ganzen Zeichnung',
      record: 'Ein ungültiger Datensatz',
      entry: 'Eine Änderung im Journal',
      shelf: 'Was die Ablage über eine Zeichnung sagte',
      stray: 'Ein Stück, das keine Zeichnung nennt',
    },
    full: 'Der Speicher dieses Geräts ist voll. Es geht nur im Arbeitsspeicher weiter.',
    refused: 'Dieser Browser verweigert den Speicher. Es geht nur im Arbeitsspeicher weiter.',
    unavailable: 'Der Speicher antwortet nicht. Es geht nur im Arbeitsspeicher weiter.',
    outdated:
      'Ein neueres Zoneboard in einem anderen Tab hat den Speicher geändert. Hier als Datei speichern, dann neu laden.',
    wipedTitle: 'Der Speicher dieses Browsers wurde geleert',
    wiped:
      'Die Zeichnung auf der Tafel war noch da und wird zurückgelegt. Andere Zeichnungen aus diesem Browser sind fort, sofern sie nicht in anderen Tabs offen sind. Wichtiges als Datei speichern.',
    deletedElsewhere:
      'Diese Zeichnung wurde in einem anderen Tab gelöscht. Änderungen werden noch 30 Tage mit ihr aufbewahrt.',
    saveFile: 'Datei speichern',
    again: 'Der Speicher antwortet wieder; alles ist gespeichert.',
    givenUp: (n) =>
      `Der Speicher dieses Geräts ist fast voll: ${zahl(n, 'alte automatische Version wurde', 'alte automatische Versionen wurden')} aufgegeben, um Platz zu schaffen.`,
  },
  crash: {
    title: 'Zoneboard ist stehen geblieben',
    lead: 'Das ist ein Fehler im Programm, nicht in Ihrer Zeichnung. Die Zeichnung ist noch da: als Datei speichern, dann neu laden.',
    leadAtStart:
      'Das ist ein Fehler im Programm. In diesem Browser aufbewahrte Zeichnungen sind unberührt: neu laden, um es noch einmal zu versuchen.',
    save: 'Zeichnung speichern',
    savedOnce: 'Als Datei gespeichert; noch einmal speichern',
    reload: 'Neu laden',
    without: 'Ohne diese Zeichnung beginnen',
    details: 'Was geschah',
    kept: {
      saved: 'Ihre ganze Arbeit daran ist in diesem Browser gespeichert.',
      saving: 'Ihre letzten Änderungen werden gerade in diesem Browser gespeichert.',
      'memory-only': 'Sie ist nicht in diesem Browser gespeichert: vor dem Neuladen als Datei speichern.',
    },
    wrong: 'In Zoneboard ist etwas schiefgegangen. Die Zeichnung ist unberührt; wenn etwas nicht antwortet, neu laden.',
    missingTitle: 'Ein Teil von Zoneboard ließ sich nicht holen',
    missingLead: 'Der Server antwortet nicht, oder er hat eine neue Version. Neu laden, um weiterzumachen.',
    missing:
      'Der Server antwortet nicht, oder er hat eine neue Version. Ihre Arbeit ist in diesem Browser gespeichert: neu laden, um weiterzumachen.',
    missingUnsaved:
      'Der Server antwortet nicht, oder er hat eine neue Version. Ihre Arbeit ist nicht in diesem Browser gespeichert: vor dem Neuladen als Datei speichern.',
    heldBackTitle: (title) => `„${title}“ wurde nicht geöffnet`,
    heldBack:
      'Zoneboard ist zweimal stehen geblieben, während diese Zeichnung offen war. Sie ist aufbewahrt: aus der Liste öffnen, um es noch einmal zu versuchen, oder als Datei speichern.',
    saveHeldBack: 'Als Datei speichern',
  },
}
