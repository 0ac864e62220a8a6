=== desk
Eight o’clock, at the curb on Ninth, the rain over. Your notebook lies open on the wheel, and people with umbrellas they do not need get off the bus. # place:shelter/day # people:none # chapter:desk # part:board # decisive #l0142
* (close_quarrel) [Close it as a quarrel, and get breakfast with Lund. # event:closed-as-routine # event:wage-waved-off # minutes:10]
    Family disturbance, parties advised. The code for it has two digits, and the eggs are good. #l0143
    -> form_quarrel
* (send_hours) { wage == "way" } [Send the hours to the wage agency, with no name. # event:wages-recorded # event:wage-agency-told # minutes:10]
    Each of them reads you her count over the telephone. The box for the worker’s name you can leave empty, it turns out; it turns gray, and says: may follow. #l0144
    -> form_hours
* (send_unasked) { wage != "way" } [Send the hours to the wage agency, with no name. # event:wage-agency-told # event:taken-without-consent # minutes:10]
    The form has a box for the worker’s name. You leave it empty. It turns gray; and then you remember that you have not asked about the other boxes, either. #l0265
    -> form_hours
* (task_force) [Give the federal task force her name, to be sure. # event:immigration-called # event:passed-on-as-federal # minutes:10]
    “Country?” says the line. “Date of birth? Where does she sleep?” You have more of it than you knew. It fits exactly into the boxes. #l0145
    -> form_name
* (two_sums) [Put both sums in, hers and the daughter’s, and stop. # event:wages-recorded # minutes:10]
    Each of them has hers ready when you telephone. Two columns, on one page, with who said which; they are four thousand one hundred and six dollars apart. #l0146
    -> form_sums
* (ask_theft) [Ask the on-call prosecutor about theft of the night hours. # event:prosecutor-told # minutes:10]
    { wage_theft == "civil":
        “I’d have to look up if that’s a crime in this state,” says the prosecutor. “By whose count?” And, when you have given both sides: “Who’s been hiding anything?” # speaker:prosecutor #l0274
    - else:
        “How much?” asks the prosecutor. “By whose count?” And, when you have given both sides: “Who’s been hiding anything?” # speaker:prosecutor #l0147
    }
    -> form_theft

=== form_hours
Six lines are left on the form: what language, who was in earshot, whether anyone was held, who agreed to what, what speaks against it, and who was told. # part:report #l0148
* (sign_hours) [Read it over once more, sign it, and hand it in. # minutes:0]
    { alone:
        -> end_floor
    }
    { went == "taken":
        -> end_thaw
    }
    { harm != "none":
        -> end_box
    }
    -> end_wednesday

=== form_sums
Six lines are left on the form: what language, who was in earshot, whether anyone was held, who agreed to what, what speaks against it, and who was told. # part:report #l0149
* (sign_sums) [Read it over once more, sign it, and hand it in. # minutes:0]
    { alone:
        -> end_floor
    }
    { went == "taken":
        -> end_thaw
    }
    { harm != "none":
        -> end_box
    }
    -> end_interval

=== form_theft
Six lines are left on the form: what language, who was in earshot, whether anyone was held, who agreed to what, what speaks against it, and who was told. # part:report #l0150
* (sign_theft) [Read it over once more, sign it, and hand it in. # minutes:0]
    { alone:
        -> end_floor
    }
    { went == "taken":
        -> end_thaw
    }
    -> end_roof

=== form_name
Six lines are left on the form: what language, who was in earshot, whether anyone was held, who agreed to what, what speaks against it, and who was told. # part:report #l0151
* (sign_name) [Read it over once more, sign it, and hand it in. # minutes:0]
    -> end_whole_name

=== form_quarrel
Six lines are left on the form: what language, who was in earshot, whether anyone was held, who agreed to what, what speaks against it, and who was told. # part:report #l0152
* (sign_quarrel) [Read it over once more, sign it, and hand it in. # minutes:0]
    { alone:
        -> end_floor
    }
    { went == "taken":
        -> end_thaw
    }
    -> end_elevator
