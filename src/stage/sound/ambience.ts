import type { Sound } from '../stage.ts'
import type { Parts } from './parts.ts'

/** What each place sounds like, from noise and a few tones. Frequencies in Hz, levels 0 to 1. */
export const ambience: Record<Exclude<Sound, 'none'>, (parts: Parts) => void> = {
  wind(parts) {
    const low = parts.hiss('pink', 'bandpass', 320, 0.6, 0.5)
    parts.sway(low.filter.frequency, 0.07, 120)
    parts.sway(low.gain.gain, 0.11, 0.22)
    const high = parts.hiss('pink', 'bandpass', 1100, 1.2, 0.06)
    parts.sway(high.gain.gain, 0.17, 0.05)
  },
  crickets(parts) {
    parts.hiss('brown', 'lowpass', 300, 0.3, 0.1)
    parts.chirps(4300, 31, 0.83, 0.02)
    parts.chirps(4720, 27, 0.57, 0.011)
  },
  hum(parts) {
    parts.tone(60, 0.07)
    parts.tone(120, 0.05)
    parts.tone(180.4, 0.012)
    parts.hiss('brown', 'lowpass', 420, 0.3, 0.22)
  },
  room(parts) {
    parts.hiss('brown', 'lowpass', 240, 0.3, 0.4)
    parts.hiss('pink', 'bandpass', 700, 0.5, 0.025)
  },
  traffic(parts) {
    const road = parts.hiss('brown', 'lowpass', 480, 0.4, 0.4)
    parts.sway(road.gain.gain, 0.09, 0.16)
    const car = parts.hiss('pink', 'bandpass', 620, 0.8, 0.1)
    parts.sway(car.filter.frequency, 0.13, 260)
    parts.sway(car.gain.gain, 0.061, 0.09)
  },
  rain(parts) {
    parts.hiss('white', 'highpass', 2400, 0.3, 0.12)
    const drops = parts.hiss('pink', 'bandpass', 900, 0.4, 0.3)
    parts.sway(drops.gain.gain, 0.21, 0.05)
  },
}
