import { airCooledFarm } from './air-cooled-farm'
import { broker } from './broker'
import { cellRoundASwitch } from './cell-round-a-switch'
import { containerSite } from './container-site'
import { custodyVault } from './custody-vault'
import { diode } from './diode'
import { hardWiredSafety } from './hard-wired-safety'
import { manufacturingPlant } from './manufacturing-plant'
import { nestedAreas } from './nested-areas'
import { outOfBand } from './out-of-band'
import { pairedFirewalls } from './paired-firewalls'
import type { ReferenceSite } from './site'
import { substation } from './substation'
import { threeLegs } from './three-legs'
import { twoPlants } from './two-plants'
import { vendorAccess } from './vendor-access'
import { wirelessAndTemporary } from './wireless-and-temporary'

export const REFERENCE_SITES: readonly ReferenceSite[] = [
  pairedFirewalls,
  diode,
  threeLegs,
  cellRoundASwitch,
  outOfBand,
  hardWiredSafety,
  broker,
  vendorAccess,
  wirelessAndTemporary,
  airCooledFarm,
  containerSite,
  custodyVault,
  manufacturingPlant,
  substation,
  twoPlants,
  nestedAreas,
]
