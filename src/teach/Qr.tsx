import { useMemo } from 'preact/hooks'
import { encode } from 'uqr'
import './qr.css'

/** An address as a square that a phone's camera reads; the address itself stands beside it in words. */
export function Qr({ address, name }: { address: string; name: string }) {
  const { size, d } = useMemo(() => squares(address), [address])
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} shape-rendering="crispEdges">
      <rect class="qr-paper" width={size} height={size} />
      <path class="qr-ink" d={d} />
    </svg>
  )
}

/** All dark squares as one stroke, row by row. */
function squares(address: string): { size: number; d: string } {
  const { size, data } = encode(address, { ecc: 'M', border: 2 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, d: dark.join('') }
}
