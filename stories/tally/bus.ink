=== aboard
{ late:
    “We’re losing the morning,” says Orozco, and waves them aboard. At his pickup he looks at his watch, so that you can see him do it. You sit down at the front with three: the woman with the chalk, a man in a knitted cap, the tall young one. # place:bus/dusk # people:tomas@near chelo@seat-left=sitting abel@seat-right=sitting # face:tomas=wary # face:chelo=serious # face:abel=blank # chapter:bus #l0036
- else:
    You sit down at the front of the bus, by the heater, with three: the woman with the chalk, a man in a knitted cap, the tall young one. Behind them the others listen to the windows drip. # place:bus/dusk # people:tomas@near chelo@seat-left=sitting abel@seat-right=sitting # face:tomas=wary # face:chelo=serious # face:abel=blank # chapter:bus #l0037
}
“Lupe drove,” says the tall one in Spanish, before you have asked. “He is slow. There was fog.” #l0038
“Lupe drove. He’s slow. There was fog,” says the man in the cap, in English, as if that made it a second opinion. # cue:same-sentence #l0039
There is a fine red cut on the young man’s cheek, and something in it glints. He looks out through the windshield at Orozco before he says that it is nothing. # cue:looks-at-orozco # decisive #l0040
* (hand_kit) [Hand him your kit and a mirror; ask what he’d like. # event:care-offered # approach:give-control@tomas # clock:aboard]
    “To do it myself,” he says, and does it, with tweezers, better than you would have. “Tomás,” he adds when the glass is out, as though it had been in the way. # face:tomas=calm #l0041
    -> aboard_hub
* (orozco_kit) [Call Orozco in, he keeps a first-aid box for them. # approach:side-with-controller@tomas # clock:aboard]
    Orozco comes down the aisle with a box as big as a lunch pail and tilts the young man’s chin, like someone who has raised daughters. The young man studies the roof. # people:orozco@near tomas@mid chelo@seat-left=sitting abel@seat-right=sitting # face:tomas=blank #l0042
    “Tomás,” he tells him, “you want to be careful of branches.” # speaker:orozco # face:calm #l0043
    -> aboard_hub
* (first_account) [Take down his account first, the cut has stopped bleeding. # event:injury-ignored # clock:aboard]
    Lupe, slow, fog: he gives it to you again, and spells the fog. “Tomás,” he says, for the form. A bead of glass drops out of his collar, and he puts his boot on it. # face:tomas=tired #l0044
    -> aboard_hub
* (ambulance_up) [Have an ambulance come up for him, to be safe. # approach:talk-past@tomas # clock:aboard]
    It comes in eleven minutes and goes again in four. What stays behind is a form in English, on which Tomás, as he turns out to be called, has refused whatever it says. # face:tomas=worried #l0045
    -> aboard_hub

=== aboard_hub
- (sit)
{ sit > 2:
    -> who_drove
}
* (check_seat) [Look at the driver’s seat and how it is set. # thing:driver-seat # event:vehicle-recorded # minutes:8]
    It is run all the way back, and the window beside it is cardboard. An old man named Lupe climbs in to show you how he drove, takes hold of the wheel, and his boots hang clear of the pedals. # cue:seat-set-back #l0046
    -> sit
* (ask_day) [Let them take you through a day, coffee to plates. # approach:open-question@abel # minutes:8]
    “Coffee at five. Apples, by the hour, till half past three. Supper; cards; Lupe cheats,” says the man in the cap. # face:abel=explaining #l0047
    “Sundays, soccer, down in Dutton,” he says. “We lose to the dentists.” # face:abel=calm # cue:sundays-off #l0048
    -> sit
* (tell_limits) [Say what you came for, and what you can’t promise. # approach:limits-told@tomas # approach:limits-told@abel # minutes:8]
    { papers == "unseen":
        ~ papers = "shown"
        { immigration == "open":
            You read it off the card, in slow Spanish: you are here about a mirror. What your office does about papers you do not decide, and will not promise. A lawyer can say more, in private. #l0255
        - else:
            You read it off the card, in slow Spanish: you are here about a mirror. You will not ask about papers. You cannot speak for other agencies. A lawyer can, in private. #l0049
        }
        “So since nobody asks, I show,” says the woman with the chalk. Out of her coat comes a passport as thick as a sandwich. “Eleven seasons. In every photograph I am angrier.” # face:chelo=smile # cue:own-papers #l0050
    - else:
        { immigration == "open":
            You read it off the card, in slow Spanish: you are here about a mirror. You have asked for papers. What your office does with that you do not decide. A lawyer can say more, in private. #l0256
        - else:
            You read it off the card, in slow Spanish: you are here about a mirror. You have asked for papers, and will not ask again. You cannot speak for other agencies. A lawyer can, in private. #l0253
        }
        “The part about the lawyer,” says the woman with the chalk. “Again, and slower.” # face:chelo=serious #l0051
    }
    -> sit
* (dial_line) [Dial the language line and prop the phone on a seat. # event:neutral-interpreter # approach:right-language@chelo # approach:right-language@tomas # minutes:8]
    An interpreter answers, gives a number in place of a name, and says that every word will be said again in the other language, so that both sides hear it. #l0052
    { willing_chelo >= 2 and not lamp_hub.for_whom:
        “Then repeat this. Consuelo Ibarra, Chelo. Two Octobers ago the bus went without a man, and it froze, and he has eight toes. So we asked to be counted. I have the voice.” # speaker:chelo # face:chelo=serious # cue:count-asked-for #l0053
    - else:
        “Consuelo Ibarra,” the woman tells the seat. “Chelo. I count.” # speaker:chelo # face:chelo=calm #l0054
    }
    -> sit

=== who_drove
Old Lupe comes down the aisle with his cap on and both wrists held out in front of him. Chelo, who has the chalk, tells him in Spanish to put his arms down. # people:lupe@near tomas@mid chelo@seat-left=sitting abel@seat-right=sitting # face:lupe=sad #l0055
{ willing_tomas >= 2:
    “Sit down, uncle.” Tomás has stood up, as far as the roof lets him. “I drove. In the dark he sees nothing, and if that is known he has no job.” # speaker:tomas # face:tomas=serious # cue:drove-for-lupe #l0056
- else:
    “I drove,” he says once more. Nobody on the bus is looking at Tomás, and all of them are taking care not to. # speaker:lupe #l0057
}
The crash form has one line for who was driving. # decisive #l0058
* (warn_false) [Remind them all that a false statement can be charged. # approach:press@tomas # clock:gate]
    ~ driver = "pressed"
    Tomás says it for the camera, word by word, with both hands where you can see them. Chelo has turned to the window. # face:chelo=contempt # face:tomas=afraid #l0059
    -> gate
* (forget_ticket) [Offer to forget the ticket, for the truth about Orozco. # event:help-as-bargain # approach:bargain@tomas # clock:gate]
    ~ driver = "pressed"
    Tomás, whose foot it was, would like to. You can see him look for what you might want the truth to be. # face:tomas=worried #l0060
    -> gate
* (write_lupe) [Take the old man’s word, and write him the ticket. # clock:gate]
    Lupe signs where you put his finger, with his nose on the paper. # face:lupe=calm #l0061
    -> gate
* (same_ticket) [Write the ticket for leaving, made out to whoever drove. # event:call-settled # approach:show-respect@tomas # clock:gate]
    ~ driver = "owned"
    A look goes down the bus and comes back. Tomás puts his hand out for the ticket, reads all of it, front and back, and wants to know where one pays. # face:tomas=calm #l0062
    -> gate
