=== desk
The turn-out below the Bench, dark now. Up there somebody is trying the wind machines for tonight, one after the other. Your own notebook lies open on the wheel. # place:pullout/night # people:none # chapter:desk # part:board # decisive #l0128
* (task_force) [Pass the thirteen on to the federal task force, for certainty. # event:immigration-called # event:passed-on-as-federal # minutes:10]
    “Spell the tall one,” says the task force. You spell him. There is typing, and then there is not. # speaker:task-force #l0129
    -> form_force
* (both_columns) [Read your sergeant what speaks for it and what against. # event:supervisor-told # minutes:10]
    “So it’s a mirror,” says your sergeant, when you have come to the end of the second column. “That’s a lot of apples for a mirror.” # speaker:sergeant #l0130
    -> form_columns
* (as_allowed) { charge == "asked" } [Tell your sergeant, then the labor office what Abel allowed. # event:supervisor-told # event:wage-agency-told # event:referral-consented # minutes:10]
    The labor office has a person in it, at half past six. “Fifteen a week, thirteen people, and the order on the wall says none,” she reads back. “For a name I can wait. Apples? In this cold?” # speaker:labor #l0131
    -> form_allowed
* (send_charge) { charge == "seen" } [Let the labor office have the light charge, before you forget. # event:wage-agency-told # minutes:10]
    A machine at the labor office thanks you. Where it asks who complains, you say nobody; where it asks how you know, you have to think. #l0132
    -> form_charge
* (county_rooms) [Have the county put them up in town till it’s cleared. # event:moved-from-home # event:wages-cost # minutes:10]
    It can be done, it turns out: a van, thirteen beds, vouchers for breakfast. You are proud of the county for as long as the call takes. #l0133
    -> form_rooms
* (close_mirror) [Close it as a mirror, and go back in service. # event:closed-as-routine # minutes:10]
    One bus, one truck, one scratch on one cheek. It takes four minutes to type, with the heater on. #l0134
    -> form_mirror

=== form_force
Under the crash form six lines are still empty: which language you used, who could hear, whether anyone was held, who agreed to what, what speaks for the owner, and whom you told. # part:report #l0135
* (sign_force) [Read it over once more, sign it, and hand it in. # minutes:0]
    -> end_cars

=== form_columns
Under the crash form six lines are still empty: which language you used, who could hear, whether anyone was held, who agreed to what, what speaks for the owner, and whom you told. # part:report #l0136
* (sign_columns) [Read it over once more, sign it, and hand it in. # minutes:0]
    { harm:
    - "leaked":
        -> end_twelve
    - "stopped":
        -> end_frost
    }
    { number == "safe":
        -> end_averages
    }
    -> end_service

=== form_allowed
Under the crash form six lines are still empty: which language you used, who could hear, whether anyone was held, who agreed to what, what speaks for the owner, and whom you told. # part:report #l0137
* (sign_allowed) [Read it over once more, sign it, and hand it in. # minutes:0]
    { harm == "stopped":
        -> end_frost
    }
    -> end_settled

=== form_charge
Under the crash form six lines are still empty: which language you used, who could hear, whether anyone was held, who agreed to what, what speaks for the owner, and whom you told. # part:report #l0138
* (sign_charge) [Read it over once more, sign it, and hand it in. # minutes:0]
    { harm:
    - "leaked":
        -> end_twelve
    - "stopped":
        -> end_frost
    }
    -> end_letter

=== form_rooms
Under the crash form six lines are still empty: which language you used, who could hear, whether anyone was held, who agreed to what, what speaks for the owner, and whom you told. # part:report #l0139
* (sign_rooms) [Read it over once more, sign it, and hand it in. # minutes:0]
    -> end_rooms

=== form_mirror
Under the crash form six lines are still empty: which language you used, who could hear, whether anyone was held, who agreed to what, what speaks for the owner, and whom you told. # part:report #l0140
* (sign_mirror) [Read it over once more, sign it, and hand it in. # minutes:0]
    { harm:
    - "leaked":
        -> end_twelve
    - "stopped":
        -> end_frost
    }
    { number == "safe":
        -> end_averages
    }
    -> end_service
