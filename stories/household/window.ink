=== window
A front room, a hot plate, a feeder outside with nobody on it. From the chair you see all of number 14 that can be seen. # place:window/dusk # people:abara@near # face:abara=calm # chapter:window #l0101
“Twenty-six years a dispatcher of buses,” says Mr. Abara. “I notice what does not come. You will think that I am lonely.” # speaker:abara # face:smile #l0102
-> window_hub

=== window_hub
- (sill)
{ sill > 2:
    -> hedge
}
* (ask_light) [Ask which hours the lights go on over there. # minutes:35]
    “At the back: one, three, five. It is she in the window, always dressed. I am awake myself; at my age one is also Ruth.” # speaker:abara # face:tired # cue:back-light #l0103
    -> sill
* (say_right) [Say that it was no small thing to call. # approach:show-respect@abara # minutes:35]
    “When my wife was dying, Stephen Coyle sat with her, so that I could sleep. I want you to know whom I have called about.” # speaker:abara # face:sad # cue:stephen-sat #l0104
    -> sill
* (read_log) [Read back through the log from chair and window. # thing:log # event:bystander-account # minutes:35]
    Fourteen months of birds. In between: S. and Ruth. S. and Marianne. S. and bins. Never once S. # cue:log-walks #l0105
    July 4: all of them to the lake, S. too, laughing; one heron. # cue:lake-day #l0106
    -> sill
* (want_statement) [Get his statement signed now, while his memory is good. # approach:press@abara # minutes:35]
    He reads it through and uncaps his pen. Then he looks at the photograph on the wall for some time. “Tomorrow,” he says. # speaker:abara # face:worried #l0107
    -> sill

=== hedge
“There,” says Mr. Abara. “Half past eight; and Tuesdays, half past nine, the drugstore. One could set a bus by them.” Selam is coming down the path of number 14 with Ruth on her arm. # speaker:abara # people:abara@near-left # face:abara=serious #l0108
Behind them Marianne stands at the window, on the telephone, waving. # decisive #l0109
* (send_abara) [Let Mr. Abara go first; she knows his face. # approach:talk-past@selam # clock:walk]
    He tells her everything that he has thought for a year, and it takes him once around. You are left with the other half. # people:selam@near-left abara@mid ruth@right # place:curb/day # chapter:walk # face:selam=worried #l0110
    -> talk
* (fall_in) [Fall in beside them, with Ruth setting the pace. # approach:give-control@selam # clock:walk]
    Ruth takes your arm as well. “Three abreast,” she says. “Somebody will be cross.” From the window it is an old lady and her admirers. # speaker:ruth # people:selam@near-left ruth@mid # place:curb/day # face:selam=calm # face:ruth=smile # chapter:walk #l0111
    -> talk
* (pull_up) [Bring the car alongside and lower the window there. # approach:single-out@selam # clock:walk]
    Selam stops where she is, as people do for a police car. In three houses a curtain moves. # place:curb/day # people:selam@near-left ruth@mid # face:selam=worried # face:ruth=calm # chapter:walk #l0112
    -> talk
* (ask_ruth) [Ask Ruth how she likes having Selam around her. # approach:talk-past@selam # clock:walk]
    “That one never lies down,” says Ruth. “I’m not gone at three in the morning, you know.” Selam studies the snow. # speaker:ruth # people:selam@near-left ruth@mid # place:curb/day # face:ruth=serious # face:selam=tired # chapter:walk # cue:ruth-three #l0113
    -> talk
