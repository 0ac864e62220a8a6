/** Whole plays of the long encounters, one careful and one not, in notation. */
export const household = {
  careful:
    'tell-camera ask-abara front-seat say-limits ask-work lund-first hear-stephen hear-marianne note-words see-doses sit-ruth carry-tray date-it call-back return-mug hide-number own-paper plan-home bed-today after-relief send-advocate sign-advocate',
  careless:
    'see-keypad fetch-blanket ring-bell let-explain ask-her coffee-all read-pantry see-bins ask-teddy trace-light ask-leave say-nothing take-in ask-tablets let-sign leave-sheet close-call sign-close',
}
export const street = {
  careful:
    'show-light hear-tasha read-dash car-or-shelter thermos how-sick night-off bulb-talk tell-him his-inventory only-safe which-door on-chart two-kinds six-oclock own-name in-his-head wake-both sign-both',
  careless:
    'run-cards write-card read-dash heat-cage is-working hum hook-him she-keeps that-ticket straight-in get-statement second-screen let-post front-desk three-cards sign-cards',
}
export const farm = {
  careful:
    'set-flares ask-driver split-rusk read-sheet pass-truck ask-elias tell-limits dial-line find-tongue book-ten end-stop read-binder hear-owner ask-owners get-form two-advocates ask-visit ask-book plan-night who-beside call-both sign-both',
  careless:
    'set-flares pace-marks accept-offer ask-rows boss-drives read-cards tell-limits owner-carries write-refused labor-office back-seat keep-dry flag-down close-crash sign-crash',
}
export const tally = {
  careful:
    'ask-hauler sort-glass insurance-out read-board say-recording hand-kit check-seat dial-line same-ticket end-stop read-book hear-orozco ask-sleepers hear-cost hold-up knock-door ask-hat lawyer-first chelo-number as-allowed sign-allowed',
  careless:
    'ask-hauler sort-glass insurance-out read-board say-recording hand-kit check-seat dial-line same-ticket hold-bus read-book hear-orozco stop-picking hear-cost hold-up knock-door ask-hat lawyer-first chelo-number both-columns sign-columns',
}
export const nightShift = {
  careful:
    'read-page say-name who-rings lund-hears ask-heard ask-bell whom-till-noon keep-pages tell-coming see-hours ask-of-box turn-pages tongue-numbers whose-call her-turn count-aloud who-sits own-place send-hours sign-hours',
  careless:
    'hear-wednesday read-page knock-loud side-by-side ask-follow see-camera ask-kept confide-noor read-texts set-straight why-there ask-quit ask-scorebook say-yes nobody-kept who-fears take-tuya find-bed ask-theft sign-theft',
}
