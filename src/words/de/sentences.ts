/** What rules say, in German: laid over their English sentences (`src/base/sentences.ts`). */
import type { Instead, Sentences } from '../../base'
import { names } from './names'

const MINER_STEUERN = 'Wer einen Miner steuert, bestimmt, für wen er rechnet, und kann ihn anhalten.'
const VOR_DEN_COINS = 'Wer eines davon übernimmt, steht vor den Coins.'

const EBENE: readonly Instead[] = [
  ['^level ', 'Ebene '],
  ['^the external level$', 'der externen Ebene'],
]

/** So steht es in drei Regeln, die von Ferne, von nebenan oder beides melden. */
const erreichbar = (folge: string) => ({
  afar: `Von {from} aus lassen sich {sessions} zu {targets} öffnen{over}. ${folge}`,
  beside: `Von {insiders} aus lässt sich in derselben Zone jede Sitzung zu {targets} öffnen. ${folge}`,
  both: `Von {from} aus lassen sich {sessions} zu {targets} öffnen{over}, und in derselben Zone {stand} {insiders}. ${folge}`,
})

const gemischt = (folge: string) => ({ together: `In {zone} stehen {members} zusammen mit {others}. ${folge}` })

export const sentences: Sentences = {
  titles: {
    'it-reaches-ot': 'IT erreicht OT ohne DMZ',
    'dmz-passed-through': 'Die DMZ wird durchquert, nicht benutzt',
    'external-into-ot': 'Außen und OT treffen sich ohne DMZ',
    'remote-access-uncontrolled': 'Fernzugriff führt direkt in die OT',
    'ot-reaches-it': 'OT erreicht IT ohne DMZ',
    'level-skipped': 'Eine Sitzung überspringt eine Ebene',
    'miner-management-exposed': 'Miner lassen sich aus der IT oder von außen steuern',
    'keys-on-site': 'Schlüssel sind vom Büro oder von der OT aus erreichbar',
    'dmz-missing': 'Es gibt keine DMZ',
    'flat-zone': 'Eine Zone fasst Büro und Steuerung',
    'safety-not-separate': 'Sicherheitstechnik teilt eine Zone mit der Steuerung',
    'safety-write-path': 'Sicherheitstechnik nimmt Befehle von außerhalb ihrer Zone an',
    'wireless-not-separate': 'Funk und Kabel teilen eine Zone',
    'temporary-not-separate': 'Was kommt und geht, teilt eine Zone mit dem, was bleibt',
    'external-not-separate': 'Fremdes teilt eine Zone mit dem Eigenen',
    'dual-homed': 'Ein Asset steht in zwei Zonen',
    'flow-against-diode': 'Ein Datenfluss läuft gegen eine Diode',
    'shared-segment': 'Zonen teilen ein Segment',
    'undefined-conduit': 'Ein Conduit nennt keinen Datenfluss',
    'uncontrolled-conduit': 'Ein Conduit hat kein Grenzgerät',
    'conduit-below-zone': 'Ein Conduit hält weniger, als seine Zonen verlangen',
    'stratum-offsite-cleartext': 'Mining-Arbeit verlässt die Anlage im Klartext',
    'cleartext-protocol': 'Ein Protokoll kann unterwegs gelesen oder gefälscht werden',
    'unzoned-asset': 'Ein Asset steht in keiner Zone',
    'sl-gap': 'Eine Zone liegt unter ihrem SL-T',
    'subzone-below-parent': 'Eine Unterzone verlangt weniger als die Zone um sie',
    'misnamed-flow': 'Ein Datenfluss nennt ein Asset von anderswo',
    'firmware-from-outside': 'Geräte holen Updates direkt von außen',
    'cooling-with-miners': 'Die Kühlung teilt die Zone der Miner',
    'cold-storage-online': 'Kalte Verwahrung ist nicht nur von Hand erreichbar',
    'signing-on-browsing-machine': 'Signieren und Surfen sind nicht getrennt',
    'hot-and-cold-together': 'Kalte Verwahrung teilt eine Zone mit einer Hot Wallet',
    'quorum-in-one-place': 'An einem Ort liegen genug Schlüssel zum Ausgeben',
    'signer-not-own-zone': 'Ein Signierer hat keine eigene Zone',
    'node-on-daily-driver': 'Ein Node läuft neben Alltagsgeräten',
    'level-mismatch': 'Ein Asset steht auf einer ungewöhnlichen Ebene',
    'one-pool-one-uplink': 'Alles Hashing hängt an einem Pool oder einer Anbindung',
    'mixed-criticality': 'Kritisches und Alltägliches teilen eine Zone',
    'single-path': 'Etwas Kritisches hängt an einem einzigen Weg',
    'sl-target-missing': 'Eine Zone hat keinen SL-T',
    'no-monitoring': 'Niemand sammelt die Ereignisse der Zone',
    'dmz-single-device': 'Ein Gerät bewacht beide Seiten der DMZ',
    'any-direction': 'Ein Datenfluss darf von beiden Enden geöffnet werden',
    'any-protocol': 'Ein Datenfluss sagt nicht, was durchgeht',
    'unjustified-conduit': 'Niemand sagt, wozu ein Conduit da ist',
    'rule-crashed': 'Eine Regel konnte nicht geprüft werden',
    'unused-acceptance': 'Eine Akzeptanz beantwortet nichts',
  },
  messages: {
    'it-reaches-ot': {
      straight:
        'Von {from} aus lassen sich {sessions} direkt zu {to} öffnen{over}{which}. Nichts in der DMZ beendet sie.',
    },
    'dmz-passed-through': {
      passed:
        'Von {from} aus lassen sich {sessions} zu {to} öffnen{over}{which}, durch {devices}. Das steht in der DMZ, aber nichts dort beendet sie.',
    },
    'external-into-ot': {
      inward:
        'Von {from} aus lassen sich {sessions} von außen direkt zu {to} öffnen{over}{which}. Nichts in der DMZ beendet sie.',
      outward:
        'Von {from} aus lassen sich {sessions} direkt nach außen zu {to} öffnen{over}{which}. Nichts in der DMZ beendet sie.',
      both: 'Von {from} aus lassen sich {sessions} direkt nach außen zu {to} öffnen, und von {outside} aus auch welche zurück{over}{which}. Nichts in der DMZ beendet sie.',
    },
    'remote-access-uncontrolled': {
      direct:
        'Von {from} aus ist über {protocols} die Kontrolle über {to} zu haben{over}{which}. Kein Jump Host und kein Gateway in der DMZ steht dazwischen.',
    },
    'ot-reaches-it': {
      straight:
        'Von {from} aus lassen sich {sessions} direkt hinauf zu {to} öffnen{over}{which}. Nichts in der DMZ beendet sie.',
      diode:
        'Von {from} aus geht etwas zu {to}{over}{which}, durch {diodes}. Es kommt nichts zurück, aber es nimmt auch nichts in der DMZ entgegen.',
    },
    'level-skipped': {
      skipped:
        'Von {from} aus lassen sich {sessions} zu {to} öffnen{over}{which}, von {fromLevel} direkt zu {toLevel}.',
      up: 'Von {from} aus lassen sich {sessions} hinauf zu {to} öffnen{over}{which}, von {fromLevel} direkt in die DMZ, an Ebene 3 vorbei.',
    },
    'miner-management-exposed': erreichbar(MINER_STEUERN),
    'keys-on-site': erreichbar(VOR_DEN_COINS),
    'dmz-missing': {
      missing: '{it} und {ot} sind verbunden, aber nichts auf Ebene 3.5 beendet eine Sitzung zwischen ihnen.',
      'one-zone': '{zone} verbindet IT und OT, und nichts auf Ebene 3.5 beendet eine Sitzung zwischen ihnen.',
    },
    'flat-zone': {
      mixed:
        'In {zone} stehen {upper} zusammen mit {control}. Innerhalb einer Zone kann zwischen ihnen jede Sitzung laufen.',
      isolated: 'In {zone} stehen {upper} zusammen mit {control}, die anderen Schutz brauchen.',
      dmz: 'In {zone} stehen {dmz} zusammen mit {others}. Eine DMZ schützt nur, solange sie für sich steht.',
    },
    'safety-not-separate': gemischt('Was dort die Steuerung stört, kann verhindern, dass Menschen geschützt werden.'),
    'safety-write-path': {
      written:
        'Von {from} aus lassen sich {sessions} zu {to} öffnen{over}{which} und damit ändern, was Menschen schützt.',
    },
    'wireless-not-separate': gemischt('Wer in Funkreichweite ist, kommt an jedem Conduit vorbei dorthin.'),
    'temporary-not-separate': gemischt('Was von anderswo mitgebracht wird, ist dann mitten unter ihnen.'),
    'external-not-separate': gemischt('Wer das eine von außen betreibt, steht direkt neben dem anderen.'),
    'dual-homed': {
      'two-zones':
        '{asset} hat Schnittstellen in {zones}. Wer es in der Hand hat, geht von einer zur anderen an jedem Conduit vorbei.',
    },
    'flow-against-diode': {
      against:
        'Von {opener} aus ist keine Sitzung über {protocols} zu {other} zu öffnen{over}{which}: {diodes} {let} in dieser Richtung nichts durch.',
    },
    'shared-segment': {
      shared: '{devices} legt {zones} auf ein Segment. Dazwischen filtert nichts.',
      chain: '{devices} legen {zones} auf ein Segment. Dazwischen filtert nichts.',
    },
    'undefined-conduit': {
      undefined:
        'Der Conduit zwischen {source} und {target}{which} nennt keinen Datenfluss; also darf alles durch, in beide Richtungen.',
      several:
        '{count} Conduits zwischen {source} und {target}{which} nennen keinen Datenfluss; also darf alles durch, in beide Richtungen.',
    },
    'uncontrolled-conduit': {
      uncontrolled:
        'Von {source} nach {target}{which} gibt es keine Firewall und kein anderes Grenzgerät; was der Conduit nicht nennt, weist also nichts ab.',
      forwarded:
        'Von {source} nach {target}{which} gibt es nur {devices}, das alles weitergibt; was der Conduit nicht nennt, weist also nichts ab.',
      'uncontrolled-several':
        'Von {source} nach {target}{which} haben {count} Conduits keine Firewall und kein anderes Grenzgerät; was sie nicht nennen, weist also nichts ab.',
      'forwarded-several':
        'Von {source} nach {target}{which} haben {count} Conduits nur {devices}, das alles weitergibt; was sie nicht nennen, weist also nichts ab.',
    },
    'conduit-below-zone': {
      below:
        'Was zwischen {source} und {target} läuft{over}{which}, wird auf SL {capability} gehalten, verlangt ist aber SL {asked} in {requirements}.',
      several:
        'Was zwischen {source} und {target} läuft{over}{which}, wird auf weniger gehalten, als verlangt ist: {requirements}.',
    },
    'stratum-offsite-cleartext': {
      clear:
        'Von {from} aus geht {protocols} an jedem Proxy vorbei zu {to}{over}{which}. Wer auf dem Weg sitzt, kann die Arbeit und ihren Lohn nehmen.',
    },
    'cleartext-protocol': {
      clear: '{protocols} zwischen {source} und {target}{over}{which}: Das kann unterwegs {misused} werden.{safer}',
      unsaid:
        '{protocols} zwischen {source} und {target}{over}{which}: Nirgends steht, ob das unterwegs {misused} werden kann.{safer}',
    },
    'unzoned-asset': {
      unzoned: '{asset} steht in keiner Zone; also wird kein Sicherheitslevel verlangt.',
      lost: '{asset} nennt eine Zone, die nicht in der Zeichnung ist, und steht damit in keiner.',
    },
    'sl-gap': {
      short: '{zone} hat den SL-T nicht erreicht: {gaps}.',
      held: '{zone} hat den SL-T nicht erreicht: {gaps}. In {frs} ist von {members} nicht mehr zu haben.',
    },
    'subzone-below-parent': {
      below: '{zone} steht in {parent} und verlangt weniger: {frs}. Wer sie in der Hand hat, ist schon drinnen.',
    },
    'misnamed-flow': {
      misnamed:
        'Für {protocols} zwischen {source} und {target}{over}{which} ist an einem Ende {assets} genannt, und davon steht dort nichts; so lässt sich nichts öffnen.',
    },
    'firmware-from-outside': {
      fetched:
        'Von {from} aus lassen sich Updates von {to} über {protocols} holen{over}{which}, und niemand in der Anlage sieht sie sich an, bevor sie laufen.',
    },
    'cooling-with-miners': {
      together:
        'In {zone} stehen {cooling} zusammen mit {miners}. Wer dort ein Gerät übernimmt, kann auch anhalten, was die anderen vor dem Verbrennen bewahrt.',
    },
    'cold-storage-online': {
      online:
        'Nur von Hand erreichbar sein soll: {assets}. Aber {conduits} {carry} {protocols}. Mit dem, was online ist, lässt sich aus der Ferne signieren.',
    },
    'signing-on-browsing-machine': {
      machine:
        '{machine} hält einen Schlüssel von {wallet} und wird für alles andere benutzt. Was mit der Post oder einer Webseite kommt, kann damit signieren.',
      beside:
        'In {zone} stehen {signing} zusammen mit {machines}, auf denen alles getan wird. Was diese sich einfangen, kann nach den Schlüsseln greifen.',
    },
    'hot-and-cold-together': {
      together:
        'In {zone} stehen {cold} zusammen mit {hot}. Wer in das einbricht, was online ist, steht neben dem Ersparten.',
    },
    'quorum-in-one-place': {
      quorum:
        'In {zone} liegen {count} Schlüssel von {wallet} ({keys}), und {threshold} genügen zum Ausgeben. Wer dort hineinkommt, braucht keinen anderen Ort.',
    },
    'signer-not-own-zone': {
      shared:
        'In {zone} stehen {signers} zusammen mit {others}. Wer eines davon übernimmt, kann an jedem Conduit vorbei Signaturen verlangen.',
    },
    'node-on-daily-driver': {
      beside:
        'In {zone} stehen {nodes} zusammen mit {machines}, auf denen alles getan wird. Was diese sich einfangen, kann jede Wallet belügen, die dort fragt.',
    },
    'level-mismatch': {
      unusual: '{asset} steht auf {level}. Dinge dieser Art ({kind}) stehen sonst auf {levels}.',
    },
    'one-pool-one-uplink': {
      pool: 'Alle Mining-Arbeit kommt von {pool}. Fällt der Pool aus oder weist er ab, steht alles Hashing still.',
      uplink: 'Alle Mining-Arbeit läuft über {uplink}. Fällt das aus, steht alles Hashing still.',
      both: 'Alle Mining-Arbeit kommt von {pool}, über {uplink}. Fällt eines von beiden aus, steht alles Hashing still.',
    },
    'mixed-criticality': {
      mixed:
        'In {zone} stehen {critical} zusammen mit {everyday}. Was alle benutzen, fällt zuerst, und nichts steht dazwischen.',
    },
    'single-path': {
      device: 'Was {assets} von anderswo erreicht, geht alles durch {lost}. Fällt das aus, kommt nichts mehr an.',
      conduit: 'Was {assets} von anderswo erreicht, kommt alles über {lost}. Wird das gekappt, kommt nichts mehr an.',
    },
    'sl-target-missing': { missing: '{zone} hat keinen SL-T; also wird nichts verlangt.' },
    'no-monitoring': {
      unwatched: 'Niemand sammelt die Ereignisse von {zone}. Wer drinnen ist, fällt nicht auf.',
      unwatchedSite: 'Nichts Gezeichnetes sammelt Ereignisse. Wer in {zones} eindringt, fällt niemandem auf.',
    },
    'dmz-single-device': {
      single: '{device} bewacht beide Seiten von {zones}. Wer es übernimmt, ist auf einmal an der DMZ vorbei.',
    },
    'any-direction': {
      either:
        '{source} und {target} dürfen einander {protocols} öffnen{over}{which}, von beiden Enden. Eines genügt meist.',
    },
    'any-protocol': {
      unnamed:
        'Zu {protocols} zwischen {source} und {target}{over}{which} ist kein Port genannt; keine Firewall kann das von anderem unterscheiden.',
      isolated:
        '{source} und {target} dürfen alles austauschen{over}{which}, obwohl {zone} ihre Mitglieder getrennt hält.',
    },
    'unjustified-conduit': {
      neither:
        'Nirgends steht, warum {source} und {target} verbunden sind{over}{which}, und auch nicht, wer dafür einsteht.',
      'no-reason': 'Nirgends steht, warum {source} und {target} verbunden sind{over}{which}.',
      'no-owner': 'Niemand ist genannt, der für die Verbindung von {source} und {target} einsteht{over}{which}.',
    },
    'rule-crashed': {
      crashed: 'Durch einen Fehler im Programm konnten diese Regeln nicht geprüft werden: {rules}.',
    },
    'unused-acceptance': {
      gone: 'Die Akzeptanz von {rules} für {what} durch {by} beantwortet keinen Befund mehr.',
      changed: 'Was {by} zu {what} ({rules}) akzeptiert hat, ist seither anders; der Befund ist zurück.',
      expired: 'Die Akzeptanz von {rules} für {what} durch {by} endete am {until}; der Befund ist zurück.',
      undated:
        'Die Akzeptanz von {rules} für {what} durch {by} soll am „{until}“ enden, und das ist kein Datum wie 2026-12-31; der Befund ist zurück.',
    },
  },
  fragments: {
    '*': [
      ['^ and $', ' und '],
      ['^1 other$', '1 weiteres'],
      ['^(\\d+) others$', '$1 weitere'],
      ['^ over (\\d+) conduits$', ' über $1 Conduits'],
      ['^(\\d+) conduits$', '$1 Conduits'],
      ['^anything$', 'alles'],
    ],
    sessions: [
      ['^any session$', 'beliebige Sitzungen'],
      ['^(.+) and (\\d+) other kinds of sessions$', 'Sitzungen über $1 und $2 weitere Protokolle'],
      ['^(.+) and (.+) sessions$', 'Sitzungen über $1 und $2'],
      ['^(\\S+) sessions$', '$1-Sitzungen'],
      ['^(.+) sessions$', 'Sitzungen über $1'],
    ],
    protocols: [
      ['^(.+) and (\\d+) others$', '$1 und $2 weitere'],
      ['^(.+) and (.+)$', '$1 und $2'],
    ],
    which: [
      ['^through no device$', 'durch kein Gerät'],
      ['^through $', 'durch '],
      ['^opened by either end$', 'geöffnet von beiden Enden'],
      ['^opened by $', 'geöffnet von '],
      ['^(\\d+) of (\\d+)$', '$1 von $2'],
    ],
    stand: [
      ['^stands$', 'steht'],
      ['^stand$', 'stehen'],
    ],
    carry: [
      ['^carries$', 'trägt'],
      ['^carry$', 'tragen'],
    ],
    let: [
      ['^lets$', 'lässt'],
      ['^let$', 'lassen'],
    ],
    misused: [
      ['^read and forged$', 'gelesen und gefälscht'],
      ['^read or forged$', 'gelesen oder gefälscht'],
      ['^read$', 'gelesen'],
      ['^forged$', 'gefälscht'],
    ],
    safer: [
      ['^ is safer\\.$', ' ist sicherer.'],
      ['^ are safer\\.$', ' sind sicherer.'],
    ],
    fromLevel: EBENE,
    toLevel: EBENE,
    level: EBENE,
    levels: [
      ['the external level', 'der externen Ebene'],
      ['level ', 'Ebene '],
      [' or ', ' oder '],
    ],
    gaps: [
      ['not assessed', 'nicht bewertet'],
      [' of ', ' von '],
      [' and ', ' und '],
    ],
    frs: [
      [', not ', ' statt '],
      [' and ', ' und '],
    ],
    requirements: [
      ['all seven FRs', 'allen sieben FR'],
      [' instead of ', ' statt '],
      [' and ', ' und '],
    ],
    wallet: [['^a wallet without a name$', 'einer Wallet ohne Namen']],
    what: [['^the site$', 'die Anlage']],
    by: [['^somebody$', 'jemand']],
  },
  names,
  fixes: [
    ['^Let only (.+) open it$', 'Nur $1 öffnen lassen'],
    ['^Let only (.+) open$', 'Nur $1 öffnen lassen'],
    ['^Let everybody at that end be meant$', 'Alle an diesem Ende meinen'],
    ['^Let (.+) open (?:it|them)$', '$1 öffnen lassen'],
    ['^Delete the flow$', 'Den Datenfluss löschen'],
    ['^Delete the (\\d+) flows$', 'Die $1 Datenflüsse löschen'],
    ['^Delete the flows that run against it$', 'Die Datenflüsse löschen, die dagegen laufen'],
    ['^Delete the flows that let them in$', 'Die Datenflüsse löschen, die hereinlassen'],
    ['^Delete the flows that can command it$', 'Die Datenflüsse löschen, die Befehle geben können'],
    ['^Delete the conduit$', 'Den Conduit löschen'],
    ['^Delete all (\\d+) conduits$', 'Alle $1 Conduits löschen'],
    ['^Delete what is no hand-over$', 'Löschen, was keine Übergabe ist'],
    ['^Carry it by hand$', 'Von Hand übergeben'],
    ['^Turn the diode$', 'Die Diode umdrehen'],
    ['^Take over the SL-T of (.+)$', 'Den SL-T von $1 übernehmen'],
    ['^Raise its SL-T to that of (.+)$', 'Den SL-T auf den von $1 anheben'],
    [
      '^Split the zone by side, and delete what lets others in$',
      'Die Zone nach Seiten teilen und löschen, was andere hereinlässt',
    ],
    ['^Split the zone by side$', 'Die Zone nach Seiten teilen'],
    [
      '^Move the keys into a zone of their own, and delete what lets others in$',
      'Die Schlüssel in eine eigene Zone verschieben und löschen, was andere hereinlässt',
    ],
    ['^Move the keys into a zone of their own$', 'Die Schlüssel in eine eigene Zone verschieben'],
    ['^Move it into a zone of its own$', 'In eine eigene Zone verschieben'],
    ['^Move all (\\d+) into a zone of their own$', 'Alle $1 in eine eigene Zone verschieben'],
    ['^Move it outside$', 'Nach außen verschieben'],
    ['^Move it to level (\\S+)$', 'Auf Ebene $1 verschieben'],
    ['^Give it a zone of its own$', 'Eine eigene Zone geben'],
    ['^Put it into (.+)$', 'In $1 aufnehmen'],
    ['^Put a second firewall on the OT side$', 'Eine zweite Firewall auf die OT-Seite setzen'],
    ['^Put (.+) into all of them$', '$1 in alle einsetzen'],
    ['^Put (.+) into it$', '$1 einsetzen'],
    ['^Insert a new firewall$', 'Eine neue Firewall einsetzen'],
    ['^Insert a firewall$', 'Eine Firewall einsetzen'],
    ['^Replace (.+) with a firewall$', '$1 durch eine Firewall ersetzen'],
    ['^Keep it in (.+) only$', 'Nur in $1 lassen'],
    ['^Route via a new (.+)$', 'Über ein neues Gerät leiten: $1'],
    ['^Route via (.+)$', 'Über $1 leiten'],
    ['^Add a DMZ and route the conduit through it$', 'Eine DMZ anlegen und den Conduit hindurchleiten'],
    ['^Add a DMZ and route all (\\d+) conduits through it$', 'Eine DMZ anlegen und alle $1 Conduits hindurchleiten'],
    ['^Declare (\\d+) usual flows, behind a firewall$', '$1 übliche Datenflüsse nennen, hinter einer Firewall'],
    ['^Declare (\\d+) usual flows$', '$1 übliche Datenflüsse nennen'],
    ['^Declare (.+) and (.+), behind a firewall$', '$1 und $2 nennen, hinter einer Firewall'],
    ['^Declare (.+), behind a firewall$', '$1 nennen, hinter einer Firewall'],
    ['^Declare (.+) and (.+)$', '$1 und $2 nennen'],
    ['^Declare (.+)$', '$1 nennen'],
    [
      '^Use safer protocols on all (\\d+) conduits of the way$',
      'Auf allen $1 Conduits des Wegs sicherere Protokolle nehmen',
    ],
    ['^Use safer protocols$', 'Sicherere Protokolle nehmen'],
    ['^Use (.+) on all (\\d+) conduits of the way$', 'Auf allen $2 Conduits des Wegs $1 nehmen'],
    ['^Use (.+)$', '$1 nehmen'],
  ],
}
