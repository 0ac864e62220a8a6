=== step
“Selam, sweetheart. Again?” In the doorway stands a woman in a robe, barefoot on cold tile, one hand already out to draw her in. “Marianne Coyle. She’s hopeless with numbers. I’m so sorry, all of you.” # speaker:marianne # place:porch/night # people:marianne@near-left selam@right abara@far # face:marianne=worried # face:selam=blank # chapter:step #l0028
Across the hedge the flashlight goes out. Lund has pulled in behind your car. #l0029
-> step_hub

=== step_hub
- (mat)
{ mat > 2:
    -> door
}
* (let_explain) [Let Mrs. Coyle explain it, since she has the code. # approach:through-controller@selam # minutes:5]
    “It’s for Ruth, my mother-in-law. She wanders; the doctor advised it. We change it so often that Selam can’t keep up.” # speaker:marianne # face:explaining # cue:lock-for-ruth #l0030
    -> mat
* (look_hall) { not go_by } [Look over the hall while they all find their feet. # minutes:5]
    Four hooks with four names on them, burned into the wood. On this side of the door, at the same height, is a second keypad. # cue:inside-pad #l0031
    -> mat
* (ask_her) [Ask Selam to say in her own words what happened. # event:asked-in-earshot # approach:exposed-question@selam # minutes:5]
    “I am hopeless with numbers,” says Selam to the mat. It is the same sentence, at the same speed. # speaker:selam # people:selam@near marianne@mid # face:blank #l0032
    -> mat
* (go_by) { not look_hall } [Step by her into the hall, and see for yourself. # event:search-without-authority # minutes:5]
    Four hooks with four names. On this side of the door, at the same height, is a second keypad. # cue:inside-pad #l0297
    “I would have asked you in,” says Marianne, quite softly. “I’d like it written down that I hadn’t.” # speaker:marianne # people:marianne@near-left selam@right # face:serious # face:selam=worried #l0298
    -> mat
* (see_seated) [See to it that somebody warm her feet, and now. # approach:needs-first@selam # minutes:5]
    “God, yes,” says Marianne, and pulls the bench out. Selam stands beside it until she is told that she may. # face:selam=tired #l0033
    -> mat

=== door
{ opened == "car":
    At a quarter past six every window is lit at once. A woman comes down the path in robe and boots, a telephone held out before her. “Marianne Coyle. Selam, sweetheart, again? She’s hopeless with numbers.” # speaker:marianne # place:porch/late # people:marianne@near-left selam@right # face:marianne=worried # face:selam=blank # chapter:door #l0034
- else:
    Behind her, lights go on, room after room. Marianne feels in the pocket of the robe and brings out a telephone. “Oh, and this is yours, sweetheart.” # speaker:marianne # place:porch/late # people:marianne@near-left selam@right # face:marianne=worried # face:selam=blank # chapter:door #l0035
}
“You had two messages,” she tells Selam. “Nothing that can’t wait.” # speaker:marianne # face:smile # cue:phone-in-hand #l0036
“Come in, all of you, coffee’s on!” A man in a cardigan has come out behind her. “Stephen Coyle. You’ll be one of Tom Brandt’s? We ran cross-country together, your chief and I.” # speaker:stephen # people:stephen@right marianne@mid selam@left # face:stephen=smile # cue:chief-friend # decisive #l0037
* (coffee_all) [Go in with all of them and talk it over. # approach:side-with-controller@selam # clock:house]
    ~ inside = true
    Selam is past you before anyone, and has the cups down. Whatever is going to be said will be said while she pours. #l0038
    -> kitchen
* (lund_first) [Send Lund in for coffee; follow them in three minutes. # event:cover-placed # approach:separate-quietly@selam # clock:house]
    ~ inside = true
    Lund has a great many questions about cross-country, and asks them slowly. Out here there is nobody at Selam’s elbow. # people:selam@near-left #l0039
    “He no longer runs,” she says. “But he will tell all of it.” # speaker:selam # face:smile #l0040
    -> kitchen
* (both_accounts) [Take down what each of them says, side by side. # event:asked-in-earshot # approach:exposed-question@selam # clock:house]
    ~ inside = true
    Stephen tells it well: the wind, an old house, a clever lock. “Isn’t that how it was?” “Yes,” says Selam. # face:selam=blank #l0041
    -> kitchen
* (clear_call) [Leave it there; she is indoors, with no complaint. # approach:dismiss@selam # clock:street]
    “Thank you for taking the trouble,” says Marianne, and she means it. The door closes behind them by itself, as it does. # face:selam=blank #l0042
    -> street
