interface Props {
  readonly title: string
  readonly rows: readonly { readonly name: string; readonly count: number }[]
}

/** How many for each: a small table with a bar beside each number. Rows that nobody chose are left out. */
export function Counts({ title, rows }: Props) {
  const shown = rows.filter(({ count }) => count > 0)
  const most = Math.max(1, ...shown.map(({ count }) => count))
  return (
    <table class="counts">
      <caption>{title}</caption>
      <tbody>
        {shown.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{count}</td>
            <td>
              <svg class="vote-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="vote-bar-part" width={(100 * count) / most} height="8" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
