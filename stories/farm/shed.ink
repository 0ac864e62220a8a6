=== shed
{ late:
    “Load up,” Rusk calls, and thirteen go to the flatbed. You keep an older man, a woman with an apron, a young man whose collar is worn to the lining. # place:shed/day # people:elias@near mateo@seat-left=sitting rosalba@seat-right=sitting # chapter:shed # cue:worn-clothes #l0037
- else:
    In the shade of the shed you seat the van’s back row: an older man, a woman with an apron, a young man whose collar is worn to the lining. # place:shed/day # people:elias@near mateo@seat-left=sitting rosalba@seat-right=sitting # chapter:shed # cue:worn-clothes #l0038
}
“Elías,” he says in English, and holds up a wrist as thick as the hand. “I’m a goalkeeper, so it’s a tragedy. Maybe a doctor?” He looks past you, across the yard, at Rusk’s truck. # speaker:elias # face:worried # cue:looks-to-truck #l0039
“I’ll run him into town!” Rusk calls. “Won’t cost him a dime.” # speaker:rusk # decisive #l0040
* (boss_drives) [Take Rusk up on it, he’ll be seen sooner. # event:sent-with-controller # clock:shed]
    ~ ride = "boss"
    Elías looks at you a moment too long and gets up. Rusk holds the truck door for him, like a waiter, and closes it gently. # people:mateo@seat-left=sitting rosalba@near # face:elias=blank #l0041
    When the dust has settled, the shed is very quiet. The two who are left have moved closer together. #l0042
    -> shed_hub
* (ask_elias) [Put it to Elías: which doctor, and who takes him. # event:care-offered # event:safe-transport # approach:distance@elias # clock:shed]
    ~ ride = "medics"
    “The ambulance,” he says, surprised to be choosing. “And tell my uncle where, so he doesn’t hear it from somebody.” # speaker:elias # face:calm #l0043
    Twenty minutes, says dispatch. The older man nods once, to nobody, and goes back to looking at the floor. #l0044
    -> shed_hub
* (finish_first) [Ask him to hold on until you have three statements. # event:injury-ignored # clock:shed]
    He nods, like someone who has waited before, and puts the hand between his knees. “Statements,” he says to the others, and finds no word for it. # face:elias=tired #l0045
    -> shed_hub
* (send_medics) [Call the ambulance up here and tell him it’s coming. # event:care-arranged # clock:shed]
    ~ ride = "medics"
    “Twenty minutes,” says dispatch. Elías looks at the other two as if there had been a vote and he had missed it. # face:elias=wary #l0046
    -> shed_hub

=== shed_hub
- (sit)
{ sit > 2:
    -> mateo_speaks
}
* (ask_day) { ride != "boss" } [Let Elías take you through one day, from waking. # minutes:8]
    { opened != "boss":
        “Three o’clock, coffee. Beans, squash, peppers, the count. By the hour, they told us at home. Here it’s by the box.” # speaker:elias # face:explaining # cue:by-the-box #l0047
        “And then the box grew.” He shows you how much, with the good hand. # speaker:elias # face:smile #l0048
    - else:
        “We’re happy. We rest on Sundays. He pays on Fridays.” He says it like a telephone number. # speaker:elias # face:blank # cue:recited #l0049
    }
    -> sit
* (tell_limits) [Say why you are here, and what you cannot promise. # approach:limits-told@rosalba # minutes:8]
    { immigration == "open":
        This you read to them yourself, off a card, in slow Spanish: you are here about the crash. What your office does about papers you do not decide, and will not promise. A lawyer can say more, in private. #l0306
    - else:
        This you read to them yourself, off a card, in slow Spanish: you are here about the crash. You will not ask about papers. You cannot speak for other agencies. A lawyer can, in private. #l0050
    }
    The woman asks to see the card. She reads it to the end, corrects one ending with her thumbnail, and hands it back. # face:rosalba=serious #l0051
    -> sit
* (dial_line) [Dial the language line and stand the phone on a crate. # event:neutral-interpreter # approach:right-language@rosalba # minutes:8]
    A calm voice gives a number in place of a name. She will repeat everything that is said, she says. All of it, to everyone. #l0052
    { willing_rosalba >= 2:
        “Then repeat this. Rosalba Méndez. Hired to pack. I cook from half past three, and no card knows it.” # speaker:rosalba # face:serious # cue:cooks-unpaid #l0053
    - else:
        “Rosalba Méndez,” the woman tells the phone. “Packer.” She rolls her hands up in the apron. # speaker:rosalba # face:wary #l0054
    }
    -> sit
* (read_cards) [Walk along the time cards in the rack by the clock. # thing:time-cards # event:posted-recorded # minutes:8]
    Sixteen cards. Five in the morning to half past seven at night, seven days in the week. The last empty square is in June. # cue:seven-days #l0055
    -> sit
* (read_order) [Read the job order that is tacked above the cooler. # thing:job-order # event:public-record # minutes:8]
    Stamped, public, in two languages, at a height where you would need a box to read it. Housing at no cost. Van at no cost. Paid by the hour. # cue:order-promises #l0056
    -> sit

=== mateo_speaks
The older man, Elías’s uncle, gives his name, Mateo Pedro Francisco, to your pen. You ask how the van left the road. # people:mateo@near rosalba@seat-right=sitting # face:mateo=wary #l0057
In Spanish he begins, stops, begins again. Yes, he says; and a little later, to the same question, no. # decisive #l0058
{ ride == "boss":
    “I have farm Spanish, if that’s any use,” says a woman at the shed door. Anne Halvorsen; the name is on the trucks. # speaker:halvorsen # people:mateo@near rosalba@seat-right=sitting halvorsen@far #l0059
}
* (elias_carries) { ride != "boss" } [Have Elías help his uncle along, they trust each other. # event:relative-interprets # approach:through-relative@mateo # minutes:8]
    Six of your words become thirty, in no language that you know. Thirty of Mateo’s come back as six: he was asleep, he saw nothing. # face:mateo=blank #l0060
    Elías does not look up while he says them. After that, neither of the two looks at the other. # face:elias=sad #l0061
    -> mateo_unheard
* (owner_carries) { ride == "boss" } [Let the owner put it to him, she isn’t Rusk. # event:controller-interprets # approach:through-controller@mateo # minutes:8]
    She asks him in nouns. He gives her the nouns back. “He says that it was fine,” she tells you, and one can see that she is relieved. # face:mateo=blank #l0062
    -> mateo_unheard
* (warn_false) [Remind him that a false statement can be charged. # approach:press@mateo # minutes:8]
    He says yes to that, too. It has gone very still on the third stool. # face:mateo=blank #l0063
    -> mateo_unheard
* (find_tongue) [Find out what was spoken at home, in which town. # approach:ask-language@mateo # minutes:8]
    For the first time he looks at you, and not at the pen. A town, high up; and a word that you have to ask for three times. # face:mateo=serious #l0064
    -> mateo_relay
* (yes_no) [Keep it to what he can answer yes or no. # event:leading-question # approach:press@mateo # minutes:8]
    Yes. Yes. Yes. You write them down, one under the other. He would have said yes to being the sheriff. # face:mateo=tired #l0065
    -> mateo_unheard
* (let_be) [Say that he need not talk, and move along. # approach:accept-refusal@mateo # minutes:8]
    He breathes out and sits back. His lips go on moving, at the pace of somebody counting. # face:mateo=calm #l0066
    -> mateo_unheard

=== mateo_relay
“Q’anjob’al. A Mayan language; Spanish is his second,” says the language line. “We have one person, by relay, by appointment. Ten tomorrow.” # speaker:interpreter #l0067
* (book_ten) [Book ten o’clock, and leave his story until then. # event:interview-postponed # approach:right-language@mateo # minutes:8]
    ~ tongue = "booked"
    You hold up ten fingers, and point to where tomorrow is. He holds up ten of his own, gravely, like a man closing on a cow. # face:mateo=smile #l0068
    -> mission
* (try_app) [Try the translation app, for the basics and nothing more. # event:machine-interprets # minutes:8]
    The app hears him out, thinks, and says in a bright voice that the corn has the river. He waits, politely, for what you will answer. # face:mateo=tired #l0069
    -> mission
* (go_slowly) [Go on in Spanish, slowly, while it is still fresh. # event:leading-question # minutes:8]
    It takes eight minutes to establish that the van was white. He seems as sorry about it as you are. # face:mateo=tired #l0070
    -> mission

=== mateo_unheard
The woman with the apron taps her own ear, points to Mateo, and shakes her head. # face:rosalba=explaining #l0071
* (ask_ear) [Ask her what it is that you are not hearing. # event:interview-postponed # minutes:8]
    ~ tongue = "booked"
    She says a word and spells it: Q’anjob’al. The language line has it by relay, by appointment. Ten tomorrow. # face:rosalba=calm #l0072
    -> mission
* (draw_it) [Hand him the pad, so that he can draw it. # minutes:8]
    He draws well: road, ditch, van, sixteen short strokes beside it. After a moment he adds a seventeenth, far off, at the edge of the page. # face:mateo=sad #l0073
    -> mission
* (write_refused) [Note that he gave no statement, and let him rest. # minutes:8]
    You write it in block letters. Mateo watches the pen do it. Whatever it says, he can see how short it is. # face:mateo=blank #l0074
    -> mission
