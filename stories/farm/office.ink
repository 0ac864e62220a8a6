=== mission
{ ride:
- "medics":
    The ambulance has come and gone with Elías. Lund brings the crash form, and the driver’s citation. # place:yard/late # people:rusk@near-left deputy@right # face:rusk=smile # chapter:mission #l0075
- "boss":
    Rusk is back with Elías, and a bandage from the co-op down the road. Lund brings the crash form, and the driver’s citation. # place:yard/late # people:rusk@near-left deputy@right elias@far # face:rusk=smile # chapter:mission #l0076
- else:
    Elías has tied a dish towel around the wrist. Lund brings the crash form, and the driver’s citation. # place:yard/late # people:rusk@near-left deputy@right elias@far # face:rusk=smile # chapter:mission #l0077
}
“Crash is done,” says Lund. “He’s been a prince about it.” # speaker:deputy #l0299
“We’re good, then?” Rusk has his keys out. “I’ve got sixteen people on the clock.” # speaker:rusk #l0078
About one thing he is right: nothing in the crash keeps anyone here any longer. # decisive #l0079
* (name_facts) [State on camera what goes beyond a crash, and stay. # event:suspicion-stated # clock:office]
    You name what you saw yourself, with the times, and nothing that anyone told you. The crew, you add, may go where they like. #l0080
    “Sure.” Rusk’s smile stays exactly where it is. “Whatever you need.” # speaker:rusk #l0081
    -> office
* (end_stop) [Say the stop is over; see who has time to talk. # event:mission-ended # clock:office]
    You hand back what you hold and say it in two languages: it is over, anybody may leave. Nobody does, least of all Rusk. #l0082
    -> office
* (stay_put) [Ask them all to stay put a little while longer. # event:stop-stretched # clock:office]
    Nobody asks what for, or how long. Sixteen people know how to stay put. #l0083
    -> office
* (labor_office) [Give the crew the labor office’s number, and clear. # event:passed-on-as-civil # approach:dismiss@rosalba # clock:dusk]
    You read the number out twice. Rosalba writes it on her wrist, to be polite. Rusk writes it down as well. # people:rosalba@near # face:rosalba=blank #l0084
    -> turnout
* (radio_units) [Radio for more units; say what this may be. # event:open-radio # clock:office]
    ~ harm = "leaked"
    Rusk has a scanner on his dash. Your own voice comes out of it, half a second late; he reaches in and turns it down, out of tact. # face:rusk=serious #l0085
    -> office

=== office
Across the yard, in the office, Anne Halvorsen has a desk, a cold coffee, and a buyer at ten past five. # place:office/late # people:halvorsen@near # chapter:office #l0086
“Dale does people,” she says. “I do peppers.” # speaker:halvorsen # face:calm #l0300
-> office_hub

=== office_hub
- (ask)
{ ask > 2:
    -> bag
}
* (read_binder) [Ask whether she would let you read the pay binder. # thing:pay-binder # event:employer-record # minutes:8]
    She turns it around for you. Any page will do: sixty-eight hours. Less rent 85, van 40, paper 120. Net, ninety-six dollars. # cue:deductions #l0087
    It is cash, in an envelope, each Friday, with a signature for every one. Some of them are very good signatures. # cue:cash-envelopes # cue:paid-fridays #l0088
    -> ask
* (hear_owner) [Let her tell you how her crew comes to be here. # event:employer-account # minutes:8]
    “Dale finds them, flies them in, houses them, drives them. I write one check, to Dale.” # speaker:halvorsen # face:explaining # cue:one-check #l0089
    “He’s good to them. In May he paid a dentist for one, out of his own pocket.” # speaker:halvorsen # face:smile # cue:dentist-paid #l0090
    -> ask
* (look_out) [Look out of her window, over toward the housing. # thing:window # minutes:8]
    A long low block, a gate standing open, no lock on it. A man strolls out along the road, his phone held up for a signal, and nobody calls him back. # cue:gate-open #l0091
    -> ask
* (read_map) [Study the wall map while she takes a call. # thing:wall-map # minutes:8]
    Eleven miles to a store, nine to a bus. One vehicle key hangs on the nail beside it, and the tag says Dale. # cue:eleven-miles #l0092
    -> ask

=== bag
Rusk is at his truck, the bank bag under his arm. # place:yard/late # people:rusk@near-left mateo@mid rosalba@right # face:rusk=smile #l0093
“Their passports. Say the word, and they’re yours to worry about.” # speaker:rusk # face:smile # cue:rusk-keeps-papers #l0301
Behind him nobody is talking, and nobody is doing anything else. # decisive #l0094
* (rusk_hands) [Have Rusk call the names and give each one back. # event:papers-returned # approach:papers-back@mateo # approach:papers-back@rosalba # clock:evening]
    ~ papers = "back"
    He reads the names like a teacher, each a little wrong. They come up to him one at a time, past him, and away, not fast. # face:rusk=calm #l0095
    -> evening
* (ask_owners) [Away from him, let each owner say what is safest. # event:risk-asked # event:papers-returned # approach:papers-back@mateo # approach:papers-back@rosalba # clock:evening]
    ~ papers = "back"
    Mateo holds out both hands, as for bread, and then again for Elías. Rosalba counts the pages of hers before she believes it. # face:mateo=serious # face:rosalba=serious #l0096
    Two men say that theirs had better stay with Rusk. You write that down, and leave it so. #l0097
    -> evening
* (seize_bag) [Take the bag into evidence and write Rusk a receipt. # event:taken-without-consent # approach:take-without-asking@rosalba # clock:evening]
    ~ papers = "seized"
    It goes from under his arm to your front seat. Rosalba follows it with her eyes the whole way. “You’ll sign for that,” says Rusk, and you do. # face:rosalba=angry # face:mateo=blank #l0098
    -> evening
* (leave_bag) [Photograph the bag as it is, and leave it there. # event:vehicle-recorded # clock:evening]
    ~ papers = "truck"
    He thanks you, and draws the zipper shut. You would not think that a zipper carries so far. # face:mateo=tired # face:rosalba=tired #l0099
    -> evening

=== evening
{ ride == "medics":
    -> clinic
}
-> sergeant

=== sergeant
“You still on that van?” your sergeant says in your ear. “I have two calls holding.” # speaker:sergeant # place:roadside/late # people:none # chapter:evening #l0100
* (tell_sergeant) [Say what you saw and ask to have the evening. # event:supervisor-told # clock:housing]
    A pause. “Is that ours?” says your sergeant; and then, “Take Lund. Call me by ten.” # speaker:sergeant #l0101
    -> housing
* (one_signature) [Say that there is one more signature to get. # clock:housing]
    “Make it quick,” says your sergeant. It is nearly true. # speaker:sergeant #l0102
    -> housing
* (take_calls) [Clear for the two calls, and go back after. # clock:housing-short]
    A dog, and a mailbox. It is five past eight before you see the farm again. #l0103
    -> housing
