/** What the stories rely on. */
export const namedPeople: Record<string, readonly string[]> = {
  mateo: ['bust', 'standing', 'crossed', 'sitting'],
  elias: ['bust', 'standing', 'sitting'],
  rosalba: ['bust', 'standing', 'sitting'],
  rusk: ['bust', 'standing', 'crossed'],
  halvorsen: ['bust', 'standing'],
  nurse: ['bust', 'standing'],
  deputy: ['bust', 'standing', 'crossed'],
  advocate: ['bust', 'standing', 'sitting'],
  driver: ['bust', 'standing'],
  chelo: ['bust', 'standing', 'sitting'],
  tomas: ['bust', 'standing', 'sitting'],
  abel: ['bust', 'standing', 'sitting'],
  orozco: ['bust', 'standing', 'crossed'],
  lupe: ['bust', 'standing'],
  hauler: ['bust', 'standing'],
  'deputy-tafoya': ['bust', 'standing', 'crossed'],
}

const outdoors = ['late', 'dusk', 'night']
export const expectedPlaces: Record<string, { lights: readonly string[]; things: readonly string[] }> = {
  road: { lights: ['day', 'late'], things: ['van', 'skid-marks', 'van-log', 'water-jugs'] },
  yard: { lights: ['day', 'late'], things: ['count-sheet', 'truck', 'rules-board', 'phone-tub'] },
  shed: { lights: ['day', 'late'], things: ['job-order', 'time-cards', 'stools', 'cooler'] },
  office: { lights: ['day', 'late'], things: ['pay-binder', 'desk-phone', 'window', 'wall-map'] },
  clinic: { lights: ['day', 'night'], things: ['form', 'rights-poster', 'curtain', 'water-cup'] },
  housing: { lights: outdoors, things: ['door-sign', 'kitchen-table', 'notebook', 'gate', 'light-pole'] },
  roadside: { lights: outdoors, things: ['patrol-car', 'phone', 'map-card'] },
  lane: { lights: ['night', 'dusk'], things: ['hay-truck', 'glass', 'flares', 'fence'] },
  lamp: { lights: ['night', 'dusk'], things: ['chalk-board', 'bus', 'pickup', 'yard-fence'] },
  bus: { lights: ['dusk', 'night'], things: ['driver-seat', 'side-window', 'heater', 'lunch-pails'] },
  scale: { lights: ['day', 'late'], things: ['pay-book', 'job-order', 'photograph', 'receipt-nail'] },
  rows: { lights: ['day', 'late'], things: ['ladder', 'bins', 'wind-machine', 'elk-fence'] },
  bunkhouse: { lights: ['dusk', 'late'], things: ['hooks', 'table', 'lockers', 'gas-heater'] },
}
