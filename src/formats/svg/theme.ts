/** The colours of the look, light and dark, as a picture needs them: resolved, because no style sheet comes with it. */
export interface Colours {
  readonly canvas: string
  readonly surface: string
  readonly surface2: string
  readonly surface3: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly line: string
  readonly line2: string
  readonly line3: string
  readonly onInk: string
  readonly ext: string
  readonly extBand: string
  readonly extSoft: string
  readonly it: string
  readonly itBand: string
  readonly itSoft: string
  readonly dmz: string
  readonly dmzBand: string
  readonly dmzSoft: string
  readonly ot: string
  readonly otBand: string
  readonly otSoft: string
  readonly error: string
  readonly errorSoft: string
  readonly errorLine: string
  readonly onError: string
  readonly warn: string
  readonly warnFill: string
  readonly warnSoft: string
  readonly warnLine: string
  readonly onWarn: string
  readonly advice: string
  readonly onAdvice: string
  readonly accepted: string
  readonly crown: string
  readonly crownSoft: string
  readonly noteYellow: string
  readonly noteCoral: string
  readonly noteGreen: string
  readonly noteBlue: string
  readonly noteViolet: string
  readonly noteGrey: string
  readonly noteInk: string
  /** Zones are a veil over their lanes: a colour and how much of it. */
  readonly zoneFill: string
  readonly zoneFillOpacity: number
  /** The strip of the OT side, and what is written on it. */
  readonly otStrip: string
  readonly onOtStrip: string
  readonly shadowOpacity: number
}

export type ThemeName = 'light' | 'dark'

export const COLOURS: Readonly<Record<ThemeName, Colours>> = {
  light: {
    canvas: '#FAF9F6',
    surface: '#FFFFFF',
    surface2: '#F8F7F4',
    surface3: '#EEECE7',
    ink: '#1A1E23',
    ink2: '#474D55',
    ink3: '#636971',
    line: '#E6E3DC',
    line2: '#D3CFC6',
    line3: '#8B8A86',
    onInk: '#FFFFFF',
    ext: '#5E594F',
    extBand: '#F3F1EC',
    extSoft: '#E8E4DC',
    it: '#1B5E8C',
    itBand: '#F1F6FA',
    itSoft: '#DCEAF4',
    dmz: '#7B3394',
    dmzBand: '#F8F2FA',
    dmzSoft: '#EDDFF2',
    ot: '#0A665A',
    otBand: '#F0F7F4',
    otSoft: '#D6EBE5',
    error: '#C0211F',
    errorSoft: '#FCECEA',
    errorLine: '#EDB5B0',
    onError: '#FFFFFF',
    warn: '#8A5200',
    warnFill: '#F0A81C',
    warnSoft: '#FDF3DF',
    warnLine: '#E6C583',
    onWarn: '#2A1900',
    advice: '#3C5A85',
    onAdvice: '#FFFFFF',
    accepted: '#636971',
    crown: '#8A5E00',
    crownSoft: '#FBEBC2',
    noteYellow: '#FFE98A',
    noteCoral: '#FFC9B8',
    noteGreen: '#C9EBC2',
    noteBlue: '#C6E0F7',
    noteViolet: '#E2D3F5',
    noteGrey: '#E3E2DE',
    noteInk: '#2A2620',
    zoneFill: '#FFFFFF',
    zoneFillOpacity: 0.62,
    otStrip: '#0A665A',
    onOtStrip: '#FFFFFF',
    shadowOpacity: 0.07,
  },
  dark: {
    canvas: '#0F1215',
    surface: '#171B20',
    surface2: '#1C2127',
    surface3: '#262C33',
    ink: '#ECEEF0',
    ink2: '#B9BFC7',
    ink3: '#959CA6',
    line: '#272D34',
    line2: '#38404A',
    line3: '#79828D',
    onInk: '#101317',
    ext: '#BDB5A8',
    extBand: '#15171A',
    extSoft: '#2B2A28',
    it: '#79BFEC',
    itBand: '#10171D',
    itSoft: '#16303F',
    dmz: '#D59BE8',
    dmzBand: '#18131C',
    dmzSoft: '#37213F',
    ot: '#5CCDB8',
    otBand: '#0F1817',
    otSoft: '#12352F',
    error: '#FF8079',
    errorSoft: '#3A1B1B',
    errorLine: '#6E3330',
    onError: '#2A0706',
    warn: '#F3BC52',
    warnFill: '#F3BC52',
    warnSoft: '#33270F',
    warnLine: '#65501F',
    onWarn: '#2A1900',
    advice: '#9DBBE6',
    onAdvice: '#0D1826',
    accepted: '#959CA6',
    crown: '#F5CF74',
    crownSoft: '#3A2F12',
    noteYellow: '#E9CF62',
    noteCoral: '#E7A48E',
    noteGreen: '#A3CF9B',
    noteBlue: '#9AC2E3',
    noteViolet: '#C4AEE4',
    noteGrey: '#BEBDB8',
    noteInk: '#1D1A15',
    zoneFill: '#FFFFFF',
    zoneFillOpacity: 0.028,
    otStrip: '#1D7263',
    onOtStrip: '#FFFFFF',
    shadowOpacity: 0.4,
  },
}
