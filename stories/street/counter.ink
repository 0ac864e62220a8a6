=== counter
{ how == "promise":
    The Golden Ring has never closed. Jordan comes in after four minutes, by himself, and takes the stool from which one can see the street. # place:donuts/night # people:jordan@seat-left=sitting # face:jordan=wary # chapter:counter #l0111
- else:
    By twenty to five both calls are cleared, and you stop at the Golden Ring, which has never closed. He is on a stool, in the same shirt. You have read his warrant’s second screen: a written promise to appear will do. He signs on a napkin dispenser. # place:donuts/night # people:jordan@seat-left=sitting # face:jordan=wary # chapter:counter #l0112
}
“I’ve got till the coffee’s cold,” says Jordan. “It’s a big coffee.” # speaker:jordan # decisive #l0113
* (from_start) [Ask for all of it, from the beginning, while he’s here. # approach:press@jordan # minutes:4]
    “In the beginning,” says Jordan, “was the Word.” After that he looks at his cup. # speaker:jordan # face:blank #l0114
    -> his_phone
* (alto) [Ask who taught him to sing the part that nobody sings. # approach:show-respect@jordan # minutes:4]
    “My grandmother. She’s an alto. She says that anyone can be on top.” It hangs there a second; and then he laughs, for the first time tonight, with all his teeth. # speaker:jordan # face:smile #l0117
    -> his_phone
* (not_straight) [Warn him how this goes if he isn’t straight with you. # approach:threat@jordan # minutes:4]
    “I know how it goes.” He moves the sugar an inch, and looks at where it was. # speaker:jordan # face:afraid #l0115
    -> his_phone
* (empty_stool) [Order him eggs, and say who’s open at this hour for sick. # event:care-offered # approach:needs-first@jordan # minutes:4]
    Walk-in, Tenth and Pine, no card needed. He eats like somebody reading fine print. “You’re not going to ask me anything,” he says when half of it is gone. “That’s good. That’s a technique.” # speaker:jordan # face:smile #l0116
    -> his_phone

=== stool
- (sip)
{ sip > 2:
    -> tonight
}
* (across) [Look where he keeps looking, over on the other side. # thing:window # event:vehicle-recorded # minutes:5]
    A gray sedan, with its engine running and one light. You note the time. When his cup goes up, the wipers go, once. # people:jordan@seat-left=sitting # cue:car-waits #l0118
    -> sip
* (what_kept) [What does he get to keep, on a good night? # approach:facts-not-labels@jordan # minutes:5]
    { willing_jordan >= 1:
        “Keep.” He counts it up on the counter with a fork. “It all goes in the console. She buys what we need. She’s good about shampoo.” # speaker:jordan # face:explaining # cue:all-in-console #l0119
    - else:
        “My figure,” says Jordan. # speaker:jordan # face:smile #l0120
    }
    -> sip
* (rest_of_night) [Ask what the rest of his night would have looked like. # approach:open-question@jordan # minutes:5]
    “Appointments.” He does not say it to be funny. “Three since nine, two to go. And I wasn’t at the dentist.” # speaker:jordan # face:tired # cue:appointments #l0121
    -> sip
* (own_forty) [Get the check, and see what he does about it. # minutes:5]
    He has taken off one shoe. Out of the sock come two twenties, folded small. “Mine,” says Jordan. “I’m not a charity.” # speaker:jordan # face:serious # cue:own-cash #l0122
    -> sip
* (worst_thing) [Find out what he thinks could go wrong tomorrow. # event:risk-asked # event:statement-waits # approach:own-risk-judgment@jordan # minutes:5]
    The tickets he can leave to a lawyer, you say; the law has defenses for people who were made to do things. You would only like to know how he gets through tomorrow. #l0271
    { willing_jordan >= 2:
        “There’s pictures. And a church, and she’s got the address of it. Forty-one hats, officer, and every one of them would turn around.” # speaker:jordan # face:afraid # cue:pictures #l0123
    - else:
        “Tomorrow,” says Jordan. “It’s not usually tomorrow.” # speaker:jordan # face:wary #l0124
    }
    -> sip

=== his_phone
“My phone’s over there.” He means the sedan, across the street. “Wallet too. I’d ask for them, you know, if I felt like a walk.” # speaker:jordan # people:jordan@near # face:worried #l0125
* (fetch_them) [Go and get them from her, save him the walk. # approach:talk-past@jordan # minutes:5]
    “If he asks me for it himself,” says Kendra, “of course.” The whole time she is looking over your shoulder, at the window, at his back. # speaker:kendra # people:kendra@near # face:smile #l0127
    -> stool
* (walk_over) [Walk with him as far as the curb, while he asks. # event:property-returned # approach:papers-back@jordan # minutes:5]
    ~ stuff = "his"
    It takes eleven steps. You hear a please, and a thank-you, and she hands them out of the window to him without a word. # cue:handed-over #l0272
    He comes back with both of them held against his chest, and makes you write down the time. # face:jordan=serious #l0126
    -> stool
* (plate_on_air) [Put out her plate on the air, and why you want it. # event:open-radio # minutes:5]
    { harm == "none":
        ~ harm = "leaked"
    }
    A unit two blocks off answers, and helps by rolling past it at a walk. You see the wipers stop; and after a moment the one light goes off. # face:jordan=afraid #l0128
    -> stool
* (shop_phone) [Say there’s the shop’s phone, for the time being. # minutes:5]
    He dials nine numbers of ten, and holds the receiver to his chest, and hangs it up again as if it were asleep. # face:jordan=sad #l0129
    -> stool

