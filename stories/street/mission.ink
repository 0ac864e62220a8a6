=== mission
“Card’s written. Driver’s clean, front seat’s clean,” says Lund, low, at your car. “Back seat’s got a bench warrant: no-show in October on a prostitution ticket. Third ticket. There’s the sergeant’s one for the night. And I’ve got a domestic holding on Alder.” # speaker:deputy # place:strip/night # people:deputy@near kendra@left jordan@right # face:deputy=tired # face:kendra=calm # face:jordan=tired # chapter:mission # cue:bench-warrant # cue:old-tickets #l0051
The court’s entry fills two screens. She has read you the first. #l0052
“Are we good?” Kendra calls, reasonable as a bank. “He needs his bed.” As far as the light goes, you are good. # speaker:kendra # decisive #l0053
* (name_facts) [Say on camera what goes past a light, and keep Kendra. # event:suspicion-stated # event:cover-placed # clock:beyond]
    ~ how = "beyond"
    You say what you saw yourself, with the times, and nothing that he told you. “Kept for what?” says Kendra. She sounds as if she would really like to know. # face:kendra=serious #l0054
    “Stay with her. He needn’t drive with her, whatever else,” you tell Lund. Her eyebrows go up, and then her notebook comes out. # face:deputy=serious #l0055
    -> beyond
* (hook_him) [Have Lund hook him up, and start on the paper. # event:arrested-worker # approach:arrest-words@jordan # clock:ride]
    ~ how = "hooked"
    “Every time!” he shouts, at the sign, the road, the sergeant’s one for the night. “Every single time!” Kendra makes a face at you: you see what I live with. # speaker:jordan # face:angry # face:kendra=sad # cue:shouts #l0056
    -> things
* (tell_him) [Tell him first, on the bench, what the court wants of him. # event:warrant-served # approach:introduce@jordan # clock:ride]
    ~ how = "served"
    “October ninth,” says Jordan. “I know the date, thank you.” He puts his hands behind him by himself; you say that in front will do. # speaker:jordan # face:sad #l0057
    Then you tell Lund, and last of all you tell Kendra: it is a date in court, and he is coming with you. # face:kendra=serious #l0058
    -> things
* (sit_tight) [Keep them all a while longer and see what shakes out. # event:stop-stretched # clock:beyond]
    ~ how = "beyond"
    { harm == "none":
        ~ harm = "tainted"
    }
    Nobody asks for how long. Kendra turns off the engine to save the gas. # face:kendra=calm #l0059
    -> beyond
* (both_screens) [Do what the court’s entry says, and end the stop here. # event:warrant-served # event:release-sought # event:mission-ended # event:property-returned # approach:papers-back@jordan # clock:counter]
    ~ how = "promise"
    Screen two: may be released on a written promise to appear. You take it to Jordan before anyone else. He reads all of it, with a finger, and signs on your hood with both his names. # face:jordan=serious #l0060
    Then the licenses go back, each to the one in the picture. The stop is over, you say; you will be in the Golden Ring having eggs, if anybody has time. # face:kendra=smile #l0061
    -> counter
* (card_wave) [Give her the card and wave them on; two calls holding. # event:sent-with-controller # approach:dismiss@jordan # clock:later]
    ~ how = "gone"
    “October’ll keep,” says Lund, of the warrant. The three licenses go back as they came, to one wallet. Jordan folds himself into the back seat, one leg at a time, like a man putting away a ladder. # people:deputy@near # face:deputy=tired #l0062
    -> counter
