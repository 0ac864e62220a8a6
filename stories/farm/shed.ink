=== shed
{ late:
    "Load up," Rusk calls, and thirteen go to the flatbed. You keep an older man, a woman with an apron, a young man whose collar is worn to the lining. # place:shed/day # people:elias@near mateo@left=sitting rosalba@right=sitting # chapter:shed # cue:worn-clothes #l0298
- else:
    In the shade of the shed you seat the van's back row: an older man, a woman with an apron, a young man whose collar is worn to the lining. # place:shed/day # people:elias@near mateo@left=sitting rosalba@right=sitting # chapter:shed # cue:worn-clothes #l0299
}
"Elías," he says in English, and holds up a wrist as thick as the hand. "I'm a goalkeeper, so it's a tragedy. Maybe a doctor?" He looks past you, across the yard, at Rusk's truck. # speaker:elias # face:worried # cue:looks-to-truck #l0300
"I'll run him into town!" Rusk calls. "Won't cost him a dime." # speaker:rusk # decisive #l0041
* (boss_drives) [Take Rusk up on it; he knows the way. # event:sent-with-controller # clock:shed]
    ~ ride = "boss"
    Elías looks at you a moment too long and gets up. Rusk holds the truck door for him like a waiter. # people:mateo@left=sitting rosalba@near # face:elias=blank #l0042
    When the dust has settled, the shed is very quiet. #l0043
    -> shed_hub
* (ask_elias) [Put it to Elías: which doctor, and who takes him. # event:care-offered # event:safe-transport # approach:distance@elias # clock:shed]
    ~ ride = "medics"
    "The ambulance," he says, surprised to be choosing. "And tell my uncle where, so he doesn't hear it from somebody." # speaker:elias # face:calm #l0044
    The older man nods once. Twelve minutes, says dispatch. #l0045
    -> shed_hub
* (finish_first) [Ask him to hold on until you have three statements. # event:injury-ignored # clock:shed]
    He nods, like someone who has waited before, and puts the hand between his knees. # face:elias=tired #l0046
    -> shed_hub
* (send_medics) [Call the ambulance up here and tell him it's coming. # event:care-arranged # clock:shed]
    ~ ride = "medics"
    "Twelve minutes," says dispatch. Elías looks at the other two as if there had been a vote. # face:elias=wary #l0047
    -> shed_hub

=== shed_hub
- (sit)
{ sit > 2:
    -> mateo_speaks
}
* (ask_day) { ride != "boss" } [Let Elías take you through one day, from waking. # minutes:5]
    { opened != "boss":
        "Three o'clock, coffee. Beans, squash, peppers, the count. By the hour, they told us at home. Here it's by the box." # speaker:elias # face:explaining # cue:by-the-box #l0048
        "And then the box grew." He shows you how much, with the good hand. # speaker:elias # face:smile #l0049
    - else:
        "We're happy. We rest on Sundays. He pays on Fridays." He says it like a telephone number. # speaker:elias # face:blank # cue:recited #l0050
    }
    -> sit
* (tell_camera) [Say what the camera keeps, and what you cannot promise. # event:camera-told # minutes:5]
    You read it off the card, in slow Spanish: you are here about the crash. You will not ask about papers. You cannot speak for other agencies. A lawyer can, in private. #l0051
    And the camera: a court may see this one day, and the other side too. The woman looks straight into it and straightens her apron. # face:rosalba=serious #l0052
    -> sit
* (dial_line) [Dial the language line and stand the phone on a crate. # event:neutral-interpreter # approach:right-language@rosalba # minutes:5]
    A calm voice gives a number in place of a name. She will repeat everything, she says. All of it, to everyone. #l0053
    { willing_rosalba >= 2:
        "Then repeat this. Rosalba Méndez. Hired to pack. I cook from half past three, and no card knows it." # speaker:rosalba # face:serious # cue:cooks-unpaid #l0054
    - else:
        "Rosalba Méndez," the woman tells the phone. "Packer." She rolls her hands up in the apron. # speaker:rosalba # face:wary #l0055
    }
    -> sit
* (read_cards) [Walk along the time cards in the rack by the clock. # thing:time-cards # event:posted-recorded # minutes:5]
    Five in the morning to half past seven at night, seven punches a week. The last empty square is in June. # cue:seven-days #l0056
    -> sit
* (read_order) [Read the job order that is tacked above the cooler. # thing:job-order # event:public-record # minutes:5]
    Stamped, public, in two languages. Housing at no cost. Van at no cost. Paid by the hour. # cue:order-promises #l0057
    -> sit

=== mateo_speaks
The older man gives his name, Mateo Pedro Francisco, to your pen. You ask how the van left the road. # face:mateo=wary #l0058
In Spanish he begins, stops, begins again. Yes, he says; and a little later, to the same question, no. # decisive #l0059
{ ride == "boss":
    "I have farm Spanish, if that's any use," says a woman at the shed door. Anne Halvorsen; the name is on the trucks. # speaker:halvorsen # people:mateo@near rosalba@right=sitting halvorsen@far #l0060
}
* (elias_carries) { ride != "boss" } [Ask Elías to put it to him, uncle and nephew. # event:relative-interprets # approach:through-relative@mateo # minutes:5]
    Six of your words become thirty. Thirty of Mateo's come back as six: he was asleep, he saw nothing. # face:mateo=blank #l0061
    Elías does not look up while he says them. # face:elias=sad #l0062
    -> mateo_unheard
* (owner_carries) { ride == "boss" } [Ask the owner to put it to him, she means well. # event:controller-interprets # approach:through-controller@mateo # minutes:5]
    She asks him in nouns. He gives her the nouns back. "He says it was fine," she says, relieved. # face:mateo=blank #l0063
    -> mateo_unheard
* (warn_false) [Remind him that a false statement can be charged. # approach:press@mateo # minutes:5]
    He says yes to that, too. # face:mateo=blank #l0064
    -> mateo_unheard
* (find_tongue) [Find out what they spoke at home, in which town. # approach:ask-language@mateo # minutes:5]
    For the first time he looks at you, and not at the pen. A town, high up; and a word that you have to ask for three times. # face:mateo=serious #l0065
    -> mateo_relay
* (yes_no) [Keep it to what he can answer yes or no. # event:leading-question # approach:press@mateo # minutes:5]
    Yes. Yes. Yes. He would have said yes to being the sheriff. # face:mateo=tired #l0066
    -> mateo_unheard
* (let_be) [Say that he need not talk, and move along. # approach:accept-refusal@mateo # minutes:5]
    He breathes out. His lips go on moving, at the pace of somebody counting. # face:mateo=calm #l0067
    -> mateo_unheard

=== mateo_relay
"Q'anjob'al. A Mayan language; Spanish is his second," says the language line. "We have one person, by relay, by appointment. Ten tomorrow." # speaker:interpreter #l0068
* (book_ten) [Book ten o'clock, and leave his story until then. # event:interview-postponed # approach:right-language@mateo # minutes:5]
    ~ tongue = "booked"
    You hold up ten fingers. He holds up ten of his own, like a man closing on a cow. # face:mateo=smile #l0069
    -> mission
* (try_app) [Try the translation app, for the basics and nothing more. # event:machine-interprets # minutes:5]
    The app hears him out, thinks, and says brightly: the corn has the river. He waits politely for you to answer it. # face:mateo=tired #l0070
    -> mission
* (go_slowly) [Go on in Spanish, slowly, while it is still fresh. # event:leading-question # minutes:5]
    It takes eight minutes to establish that the van was white. # face:mateo=tired #l0071
    -> mission

=== mateo_unheard
The woman with the apron taps her own ear, points to Mateo, and shakes her head. # face:rosalba=explaining #l0072
* (ask_ear) [Ask her what it is that you are not hearing. # event:interview-postponed # minutes:5]
    ~ tongue = "booked"
    She says a word and spells it: Q'anjob'al. The language line has it by relay, by appointment. Ten tomorrow. # face:rosalba=calm #l0073
    -> mission
* (draw_it) [Hand him the pad, so that he can draw it. # minutes:5]
    He draws well: road, ditch, van, sixteen short strokes. After a moment he adds a seventeenth, far off. # face:mateo=sad #l0074
    -> mission
* (write_refused) [Put him down as no statement, and finish the form. # minutes:5]
    You write it in block letters. Mateo watches the pen do it. # face:mateo=blank #l0075
    -> mission
