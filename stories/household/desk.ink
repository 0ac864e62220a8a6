=== desk
The station, after one. Gray snow in the lot, your notebook beside the terminal, the last of your coffee. # place:station/day # people:none # chapter:desk # part:board # decisive #l0157
* (close_call) [Close it as a lockout, and go back in service. # event:closed-as-routine # minutes:10]
    One person, cold, assisted. The terminal has a code for it, and fills in the rest by itself. #l0158
    -> form_close
* (call_consulate) [Let her country’s consulate know that she may need help. # event:consulate-called # minutes:10]
    “We are most concerned,” says the consulate. “We shall of course speak to the employer, and to the family at home.” They thank you in both languages. #l0159
    -> form_consulate
* (send_advocate) [Tell your sergeant; let the community advocate find a way. # event:supervisor-told # event:statement-waits # approach:community-advocate@selam # minutes:10]
    “Lemlem Haile. No name yet; a place and an hour will do,” says the advocate. “I always need cough drops. What she tells me I won’t tell you; are we clear?” # speaker:advocate # people:advocate@near # face:smile #l0160
    -> form_advocate
* (wage_agency) [Send what there is about hours to the wage agency. # event:wage-agency-told # approach:take-without-asking@selam # minutes:10]
    There is a box for the number of employees. You put one. There is a box for the kind of establishment, and you look at that for a while. None asks what Selam says to it. #l0161
    -> form_wage
* (call_both) [Phone your sergeant and the on-call prosecutor with it. # event:supervisor-told # event:prosecutor-told # minutes:10]
    “Start with what isn’t hers to say,” says the prosecutor. “Paper. Dates. What other people told you, and only as they told it.” # speaker:prosecutor #l0162
    -> form_both

=== form_close
Six lines are left on the form: what language, who was in earshot, whether anyone was held, who agreed to what, what speaks against it, and who was told. # part:report #l0163
* (sign_close) [Read it over once more, sign it, and hand it in. # minutes:0]
    { going:
        -> end_noon
    }
    { harm:
    - "booked":
        -> end_bond
    - "leaked":
        -> end_flight
    }
    { number == "safe":
        -> end_nine
    }
    -> end_service

=== form_consulate
Six lines are left on the form: what language, who was in earshot, whether anyone was held, who agreed to what, what speaks against it, and who was told. # part:report #l0164
* (sign_consulate) [Read it over once more, sign it, and hand it in. # minutes:0]
    -> end_offices

=== form_advocate
Six lines are left on the form: what language, who was in earshot, whether anyone was held, who agreed to what, what speaks against it, and who was told. # part:report #l0165
* (sign_advocate) [Read it over once more, sign it, and hand it in. # minutes:0]
    { going:
        -> end_noon
    }
    { harm:
    - "booked":
        -> end_bond
    - "leaked":
        -> end_flight
    }
    { number == "safe":
        -> end_nine
    }
    -> end_tuesday

=== form_wage
Six lines are left on the form: what language, who was in earshot, whether anyone was held, who agreed to what, what speaks against it, and who was told. # part:report #l0166
* (sign_wage) [Read it over once more, sign it, and hand it in. # minutes:0]
    { going:
        -> end_noon
    }
    { harm:
    - "booked":
        -> end_bond
    - "leaked":
        -> end_flight
    }
    -> end_letter

=== form_both
Six lines are left on the form: what language, who was in earshot, whether anyone was held, who agreed to what, what speaks against it, and who was told. # part:report #l0167
* (sign_both) [Read it over once more, sign it, and hand it in. # minutes:0]
    { going:
        -> end_noon
    }
    { harm:
    - "booked":
        -> end_bond
    - "leaked":
        -> end_flight
    - "searched":
        -> end_pamphlet
    }
    -> end_paper
