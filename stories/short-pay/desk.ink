=== desk
The turn-out above the interstate, rain on the roof. Below, six sets of taillights go six ways, one of them with a ladder on it. Your notebook is open on the wheel. # place:turnout/night # people:none # chapter:desk # part:board # decisive #l0052
* (task_force) [Pass it on to the trafficking task force, for them to sort. # event:passed-on-as-federal # event:suspicion-spread # approach:talk-past@bea # approach:talk-past@demba # minutes:10]
    “Nine,” says the task force. “And he was shouting. Addresses?” You have five of the nine. # speaker:task-force #l0053
    -> form
* (both_ways) { paper == "report" } [Phone the on-call prosecutor, and send the wage agency its copy. # event:prosecutor-told # event:wage-agency-told # event:referral-consented # minutes:10]
    { wage_theft == "crime":
        “And was he paid, himself?” says the prosecutor. “That’s the part people forget to get. Send me the dates.” # speaker:prosecutor #l0054
    - else:
        “Here that’s the agency’s,” says the prosecutor. “Give it your dates. If he lies to them on paper, then call me again.” # speaker:prosecutor #l0055
    }
    -> form
* (cite_bea) [Cite Bea over the key, as Ray would have you do. # approach:arrest-words@bea # minutes:10]
    Keeping a vehicle from its owner, forty minutes. There’s a code for it. For the other thing you would have to look one up. # face:bea=blank #l0056
    -> form
* (sums_only) [Leave the sums with the wage agency, on its machine. # event:wage-agency-told # minutes:10]
    A recorded voice asks for the name of the worker. You say nine, and a total. It asks for the name of the worker. #l0057
    -> form
* (close_noise) [Close it as noise, with the key back where it belongs. # event:closed-as-routine # minutes:10]
    One van, one key, nobody hurt. Where the screen asks for the nature of the complaint, you put: shouting. #l0058
    -> form

=== form
Six lines are left on the form: language, who was near, custody, consent, what speaks against it, who was told. # part:report #l0059
* (sign) [Read it over once more, sign it, and hand it in. # minutes:0]
    {
    - desk.task_force:
        -> end_doors
    - desk.cite_bea:
        -> end_key
    }
    { paper == "even":
        -> end_even
    }
    {
    - desk.both_ways:
        -> end_dates
    - desk.sums_only:
        -> end_machine
    }
    -> end_ridge
