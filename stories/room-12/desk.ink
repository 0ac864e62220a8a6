=== desk
Your car, at the edge of the lot. Under the sign the chair is folded, or stands empty; from here one can’t see which. # place:car/night # people:none # chapter:desk # part:board # decisive #l0046
* (truck_only) { truck } [Give your sergeant the gray truck, and nobody’s name. # event:supervisor-told # event:hazard-fixed # minutes:10]
    ~ told = "truck"
    “And who’s your source?” says your sergeant. Someone who looks out for somebody, you say. “Ladder rack,” says your sergeant, typing. “I know a wrist that goes with that.” # speaker:sergeant #l0047
    -> form
* (for_list) [Put both down for the vice detail, in case they matter. # event:listed-without-ground # minutes:10]
    ~ told = "names"
    It is a form with eleven columns. For what you have there is no column, so it goes into the one for other. #l0048
    -> form
* (possible_one) [Refer her to the task force as possible, to be certain. # event:listed-without-ground # event:passed-on-as-federal # minutes:10]
    ~ told = "possible"
    “Possible is fine,” says the task force. “We do a lot of possible.” # speaker:task-force #l0049
    -> form
* (first_call) { stay == "paid" } [Log it for the ordinance: first of three, at this address. # event:wages-cost # minutes:10]
    ~ told = "strike"
    A box on the screen asks for a number from one to three. You have always liked a screen that knows what it wants. #l0050
    -> form
* (arrest_lines) { stay == "arrested" } [Close it in two lines: complaint by manager, one arrest made. # event:closed-as-routine # minutes:10]
    It is two lines. After “for” there is a blank, and you leave it for whoever reads the file. #l0145
    -> form
* (two_lines) { stay != "arrested" } [Close it in two lines: complaint by manager, no offense seen. # event:closed-as-routine # minutes:10]
    { checklist == "owed":
        It is two lines, and seven more that the law here has you fill: what you saw of each sign, and where you saw nothing, that. #l0152
    - else:
        It is two lines. You read them over, and look for what is missing, and nothing is that was yours. #l0051
    }
    -> form

=== form
Under the complaint six lines are still empty: which language you used, who could hear, whether anyone was held, who agreed to what, what speaks against the worst that it could be, and whom you told. # part:report #l0052
* (sign) [Read it over once more, sign it, and hand it in. # minutes:0]
    { stay == "arrested":
        -> end_wallets
    }
    { told:
    - "names":
        -> end_listed
    - "possible":
        -> end_pamphlet
    - "strike":
        -> end_strike
    }
    { stay:
    - "paid":
        -> end_strike
    - "tonight":
        -> end_wrist
    - "bed":
        -> end_wrist
    }
    { told == "truck":
        -> end_teeth
    }
    -> end_noon
