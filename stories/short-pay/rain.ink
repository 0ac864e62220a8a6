=== rain
The first drops, in the lot. Ray has an envelope. “Five hundred each, cash, tonight. They sign that we’re even, I get my key, and everybody’s dry.” # speaker:ray # place:lot/night # people:ray@near-left wendell@mid bea@right demba@far # face:ray=explaining # face:bea=angry # face:wendell=tired # face:demba=wary # chapter:rain # cue:envelope #l0034
“I paid the shingles, and I paid the trailer, because those send people,” he says. “These I could talk to.” # speaker:ray # cue:paid-who-send #l0135
“Five hundred isn’t nothing,” says Tafoya, low. “And the noise has stopped.” # speaker:deputy #l0035
Wendell, the oldest of them, has the pen already. Nobody has given it to him. # decisive #l0036
* (stay_on) [State on camera what goes beyond a quarrel, and stay. # event:suspicion-stated # clock:night]
    Said aloud, it’s a man who shouts at nine people about money. #l0136
    “You think he’s keeping us?” says Bea. “Ray? He can’t keep a cat.” # speaker:bea # face:bea=smile # face:ray=sad #l0037
    -> sign_or_not
* (all_sign) [See that all nine sign, so that they have something. # event:wage-judged # approach:press@bea # approach:press@demba # clock:night]
    ~ paper = "even"
    The hood of your car is dry, so they sign on that. It goes quickly. Bea signs last, and takes her pencil back out of Ray’s hand. # face:bea=blank # face:demba=blank # face:ray=smile #l0038
    -> sign_or_not
* (theft_report) { wage_theft == "crime" } [Take a theft report from each of them who wishes. # event:complaint-taken # event:call-settled # approach:give-control@bea # clock:night]
    ~ paper = "report"
    Who, for whom, which weeks, how much. Seven wish to. Wendell and one more do not; he’ll make it good, says Wendell. # face:bea=calm # face:ray=worried # cue:two-decline #l0039
    Bea lays the key on your hood, half way between herself and Ray. #l0132
    -> sign_or_not
* (wage_report) { wage_theft == "civil" } [Take a report for the agency from each who wishes. # event:complaint-taken # event:call-settled # approach:give-control@bea # clock:night]
    ~ paper = "report"
    Who, for whom, which weeks, how much. Seven wish to. Wendell and one more do not; he’ll make it good, says Wendell. # face:bea=calm # face:ray=worried # cue:two-decline #l0040
    Bea lays the key on your hood, half way between herself and Ray. #l0133
    -> sign_or_not
* (keep_ray) [Keep Ray here until all nine have got their money. # event:stop-stretched # clock:night]
    “Am I under arrest?” says Ray. You take a second too long. He sits down on the bumper of his van, in the rain, and folds his arms. # speaker:ray # face:contempt # face:bea=worried #l0041
    -> sign_or_not
* (call_civil) { wage_theft == "crime" } [Get Ray his key, and tell them it’s civil. # event:wage-waved-off # approach:dismiss@demba # approach:dismiss@bea # clock:desk]
    “There you go,” says Ray, to all of them, and is almost sorry. The nine look at you, and then for their own keys. # speaker:ray # face:calm # face:demba=blank # face:bea=contempt #l0042
    -> desk
* (agency_monday) { wage_theft == "civil" } [Get Ray his key; say the wage agency opens Monday. # event:wage-way-shown # approach:dismiss@demba # clock:desk]
    “There you go,” says Ray, to all of them, and is almost sorry. The nine look at you, and then for their own keys. # speaker:ray # face:calm # face:demba=blank # face:bea=contempt #l0043
    -> desk

=== sign_or_not
{ paper == "even":
    Demba comes around to your window. “I have signed, in a way. If I give you a report besides, who will read it?” # speaker:demba # people:demba@near bea@right ray@left # face:demba=serious #l0044
- else:
    Demba comes around to your window. “If I give a report, who will read it?” # speaker:demba # people:demba@near bea@right ray@left # face:demba=serious #l0045
}
* (ask_papers) [Ask to see his papers, so his report is complete. # approach:papers-first@demba # clock:desk]
    ~ demba_told = "papers"
    He has them in a sandwich bag, in order of date, and holds them into the light for you. Then he says that he will think about the report. # face:demba=blank #l0046
    -> desk
* (nobody_else) [Promise him that nobody but you will read it, ever. # event:false-promise # approach:over-promise@demba # clock:desk]
    ~ demba_told = "promised"
    “You keep it, then? At home?” He gives it, all of it, in very good English. Behind him Tafoya is looking at the sky. # face:demba=calm #l0047
    -> desk
* (bea_speaks) [Take down his part from Bea, she has the sums. # approach:talk-past@demba # clock:desk]
    ~ demba_told = "past"
    Bea has them. Demba stands by, like somebody whose coat is being described to a cloakroom. # face:demba=tired #l0048
    -> desk
* (who_reads) [Say who may read it, and hear what he fears. # event:risk-asked # event:number-left # approach:limits-told@demba # approach:own-risk-judgment@demba # approach:safe-way-back@demba # clock:desk]
    ~ demba_told = "true"
    { immigration == "restricted":
        A prosecutor may, you say; one day Ray’s lawyer. You won’t ask about papers. You can’t speak for other agencies. A lawyer can, in private. # face:demba=serious #l0049
    - else:
        A prosecutor may, you say; one day Ray’s lawyer. It’s about pay, not papers. You can’t speak for other agencies, or for what your own may ask. A lawyer can, in private. # face:demba=serious #l0050
    }
    “I fear the next roofer,” says Demba. “They all drink coffee together. Put me down for the dates, and let me see a lawyer about the name.” # speaker:demba # face:explaining # cue:fears-next #l0051
    He puts the lawyer’s number into a sandwich bag with whatever else he has on paper, in order of date. #l0134
    -> desk
