=== wall
“I’ve corrected it.” It is Noor Haddad, on the mat, with a second page. “Would you come and hear how it is from my side?” # speaker:noor # place:study/dusk # people:noor@near # face:noor=serious # chapter:wall #l0084
A desk pushed up against the wall, headphones, a foot pedal. On the wallpaper is a small cross in pencil, where it comes through best. #l0085
* (keep_pages) [Take along her pages as they are, brackets and all. # event:bystander-account # minutes:4]
    They go back to November. [Bell.] One twenty; two oh five; ten to four. Behind each of them, within the minute: [Footsteps.] # cue:bells-typed #l0086
    -> kitchen
* (name_voices) [Go through it with her until the voices have names. # event:leading-question # minutes:8]
    “If what you’re asking is whether it could have been the daughter,” says Noor, “then yes, it could have been.” She types that, and looks at it as if somebody else had. # speaker:noor # face:worried #l0087
    -> kitchen
* (confide_noor) [Let her know, between you, what this sort of thing is. # event:suspicion-spread # minutes:4]
    Her hands stop above the keys. “In there?” she says, and looks at the pencil cross. One can see that from now on she will be hearing it in everything. # speaker:noor # face:afraid #l0088
    -> kitchen
* (stand_listen) [Stand at the cross while Lund counts over at 212. # minutes:8]
    “Two,” says the wall. “Four; seven.” Lund, when you ask her, has counted slowly, from one to ten. # cue:half-heard #l0089
    “That’s why there are brackets,” says Noor. # speaker:noor # face:calm #l0090
    -> kitchen
