export const settings = {
  title: 'Settings',
  textSize: 'Text size',
  textSizes: { '100': 'Normal', '125': 'Large', '150': 'Larger', '200': 'Double' },
  contrast: 'Contrast',
  contrasts: { paper: 'Paper', high: 'High' },
  motion: 'Motion',
  motions: { system: 'As this device is set', still: 'Still', moving: 'Moving' },
  sound: 'Sound',
  sounds: { off: 'Off', on: 'On' },
  soundHint: 'Quiet background only. Nothing is told by sound alone.',
  guidance: 'How an encounter is shown',
  guidances: { plain: 'Plain', coached: 'Coached' },
  guidanceHint:
    'Coached marks lines that are worth a note, and tells the time softly. The story and what counts are the same.',
  kept: 'Kept on this device.',
} as const
