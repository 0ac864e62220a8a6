/** What an element holds: markup made by `tag` or `words`, never plain text. */
export type Markup = { readonly markup: string }

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export const words = (text: string): Markup => ({ markup: escaped(text) })

/** An SVG element; what is undefined is left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  content: readonly Markup[] = [],
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  const inside = content.map(({ markup }) => markup).join('')
  return { markup: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` }
}
