=== booking
The bench under the county map. Selam reads the form upside down, faster than you can fill it in. # place:station/day # people:selam@near # face:selam=blank # chapter:booking #l0144
“Occupation,” she reads. “Write what you like.” # speaker:selam #l0145
* (ask_tablets) [Read her her rights, and then ask about the tablets. # approach:press@selam # minutes:15]
    She hears the rights to the end, like the insert in a box. “I would like the lawyer,” she says. “It says here that there is one.” # speaker:selam # face:serious #l0146
    -> bail
* (ring_prosecutor) [Put no question; call the on-call prosecutor about her. # event:prosecutor-told # event:statement-waits # minutes:15]
    “Missing since when?” the prosecutor asks; and then, “Who counts them?” You have written down neither. Selam, on the bench, has stopped reading. # speaker:prosecutor #l0147
    -> bail
* (ask_home) [Leave the tablets; find out how risky home is. # event:risk-asked # approach:own-risk-judgment@selam # minutes:15]
    “Until this morning I was a person about whom it might be reported,” she says. “It was the better half.” # speaker:selam # face:contempt #l0148
    -> bail

=== bail
Marianne is at the counter before nine, with a coat over her arm and her checkbook. “I’m not pressing anything. I’ve come to take her home.” # speaker:marianne # people:selam@right marianne@near-left # face:marianne=sad #l0149
“Ruth has been ringing,” she tells Selam. # speaker:marianne #l0150
* (let_sign) [Let Mrs. Coyle sign; she came with a coat. # event:sent-with-controller # minutes:10]
    Selam lets herself be helped into the sleeves. At the door Marianne holds out her hand for the property bag, and it is given to her. # face:selam=blank #l0151
    -> bench_end
* (own_door) [Release Selam to herself; see where she wants out. # event:safe-transport # approach:give-control@selam # minutes:10]
    “Front Street,” says Selam. “It is Tuesday. There is a prescription.” You drive her there; Marianne drives behind you. # speaker:selam # people:selam@near marianne@mid # face:calm #l0152
    -> bench_end
* (keep_her) [Keep her here until the tablets have been counted. # approach:press@selam # minutes:10]
    They are counted by one. There are too many of them, because the halves have been counted as halves. # people:selam@near marianne@mid # face:selam=tired #l0153
    -> bench_end

=== bench_end
The sheet stays in the tray: name, date, one line of charge, and in the space for occupation what you wrote there. # people:none #l0154
* (void_sheet) [Mark it: no charge, nothing found, complainant named in full. # event:accusation-dated # clock:desk]
    ~ dated = true
    It takes a second form to say that of the first. Both of them are kept. # people:none #l0155
    -> desk
* (leave_sheet) [Leave the sheet for the day shift to sort out. # clock:desk]
    The day shift files it under T. # people:none #l0156
    -> desk
