=== desk
{ box == "own":
    The turn-out above the interstate. Far below, one pair of taillights goes west with eight seats filled. Your notebook is open on the wheel. # place:turnout/night # people:none # chapter:desk # part:board # decisive #l0054
- else:
    The turn-out above the interstate. Far below, one pair of taillights goes west with all seats filled. Your notebook is open on the wheel. # place:turnout/night # people:none # chapter:desk # part:board # decisive #l0055
}
* (call_home) [Look up Kenzie’s family, and have them come and get her. # event:suspicion-spread # approach:talk-past@kenzie # minutes:10]
    There is one number at the address in Ohio. “I’ll start driving,” says the man who picks up. He asks for the name of the gas station, and spells it back. # speaker:family #l0056
    -> form
* (notify_both) { notice == "state" } [Phone sergeant and prosecutor; send both state offices their notice. # event:supervisor-told # event:prosecutor-told # minutes:10]
    “They clapped,” says the prosecutor. You can hear it being written down. “All right. Now tell me what’s on paper.” # speaker:prosecutor #l0142
    { box == "own":
        On the notice there is a box for whether they were told of it first. You can tick it. #l0143
    - else:
        On the notice there is a box for whether they were told of it first. You look at it for a while, and leave it empty. #l0144
    }
    -> form
* (call_both) { notice == "none" } [Phone your sergeant and the on-call prosecutor about it tonight. # event:supervisor-told # event:prosecutor-told # minutes:10]
    “They clapped,” says the prosecutor. You can hear it being written down. “All right. Now tell me what’s on paper.” # speaker:prosecutor #l0057
    -> form
* (wage_office) [Leave it to the wage agency, they’re contractors on paper. # event:wage-agency-told # event:passed-on-as-civil # minutes:10]
    A recorded voice wants to know whether you are an employee. You press the key for other. #l0058
    -> form
* (wake_advocate) [Tell your sergeant; get the community advocate to drive out. # event:supervisor-told # approach:community-advocate@kenzie # approach:community-advocate@gil # minutes:10]
    “Citizens? Then there’s less to fill in, and that’s all the difference it makes,” says the advocate. “What they tell me stays with me. Which way did they go?” # speaker:advocate #l0059
    { notice == "state":
        The notice for the two state offices asks for no leave of theirs, only that they hear of it. You send it, and write beside it what they know of it so far. #l0146
    }
    -> form
* (close_noise) [Close it as noise, with one ticket over a permit. # event:closed-as-routine # minutes:10]
    One van, a ticket for the permit. Where the screen asks for the nature of the complaint, you put: clapping. #l0060
    -> form

=== form
Six lines are left on the form: language, who was near, custody, consent, what speaks against it, who was told. # part:report #l0061
* (sign) [Read it over once more, sign it, and hand it in. # minutes:0]
    { box == "booked":
        -> end_receipt
    }
    {
    - desk.call_home:
        -> end_home
    - desk.wage_office:
        -> end_draw
    - desk.close_noise:
        -> end_ticket
    }
    { box == "own":
        -> end_beds
    }
    -> end_carried
