const colors = [
  ...['Amber', 'Azure', 'Bronze', 'Cedar', 'Cobalt', 'Copper', 'Coral', 'Cream', 'Crimson', 'Denim', 'Emerald', 'Fern'],
  ...['Flint', 'Golden', 'Indigo', 'Ivory', 'Jade', 'Lilac', 'Maroon', 'Navy', 'Olive', 'Pearl', 'Plum', 'Russet'],
  ...['Saffron', 'Silver', 'Slate', 'Teal', 'Umber', 'Violet', 'White'],
]
const animals = [
  ...['Badger', 'Beaver', 'Bison', 'Bobcat', 'Caribou', 'Cougar', 'Coyote', 'Crane', 'Curlew', 'Dolphin', 'Eagle'],
  ...['Egret', 'Elk', 'Falcon', 'Finch', 'Gull', 'Hare', 'Hawk', 'Heron', 'Ibis', 'Jay', 'Kestrel', 'Lark', 'Loon'],
  ...['Lynx', 'Marten', 'Moose', 'Osprey', 'Otter', 'Owl', 'Pelican', 'Plover', 'Puffin', 'Quail', 'Raven', 'Robin'],
  ...['Salmon', 'Seal', 'Sparrow', 'Stork', 'Swallow', 'Swan', 'Tern', 'Thrush', 'Trout', 'Turtle', 'Wren'],
]

/** How many names there are before they come round with a number behind them. */
export const seatNames = colors.length * animals.length

/**
 * A color and an animal for a seat, 1 and up. Each of the first `seatNames` seats of a session has another one; which comes when
 * differs from session to session with its seed, so that a name says nothing of who came first.
 */
export function seatName(seed: number, seat: number): string {
  const round = Math.floor((seat - 1) / seatNames)
  // Both numbers of names are prime, so that the pair comes round only after their product.
  const place = (((seat - 1) % seatNames) * 5 + (seed % seatNames)) % seatNames
  const name = `${colors[place % colors.length]} ${animals[place % animals.length]}`
  return round === 0 ? name : `${name} ${round + 1}`
}
