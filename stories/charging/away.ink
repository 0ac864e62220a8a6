=== away
Wednesday. The folder has gone two streets over, in a cart. In its place there is a receipt, and the dent of it in the blotter. # place:da-office/day # people:none # chapter:away # part:encounter #l0175
“Does {who} know?” asks Navarro. # speaker:navarro # people:navarro@near # face:navarro=serious # decisive #l0176
* (they_will) [They will hear from whoever picks it up there. # approach:dismiss@person # minutes:10]
    Nobody picks it up, so nobody does. #l0177
    -> month_two
* (tell_now) [Tell {who} today: what went, where to, and whose choice. # event:reasons-told # approach:limits-told@person # minutes:10]
    “You gave it away,” says {who}, “and then you came to ask.” You had come to tell. It is noticed. # speaker:person #l0178
    -> month_two
* (lawyer_now) [Have an immigration or defense lawyer see {who} this week. # event:support-first # approach:community-advocate@person # minutes:10]
    It would have been better on Monday, the lawyer says. It is better on Wednesday than in a month. #l0179
    -> month_two

=== month_two
Second month. “Is he in custody?” asks the federal building; and, when you have looked up who is meant: “Any loss over two hundred thousand?” # speaker:federal # chapter:month-two # people:none #l0180
* (say_more) [Send it whatever it asks for, so as not to stall. # event:confidence-records-sought # minutes:10]
    It asks for notes that somebody had made in confidence. They go along. #l0181
    -> month_seven
* (keep_warm) [Have Navarro go on with the papers here, quietly. # event:records-sought # minutes:10]
    ~ shown = true
    The phone company keeps such things for a year. It has five months of it left, and he gets them. #l0182
    -> month_seven
* (let_rest) [Leave it with them, it is their case by now. # minutes:10]
    It is. It has a number with a dash in it. #l0183
    -> month_seven

=== month_seven
Seventh month. It comes back in the same cart: no further information was developed. The dent in the blotter is still there. # chapter:month-seven #l0184
* (file_now) [File what can still be shown, with those who’ll come. # event:summoned-cold # minutes:10]
    -> end_forwarded
* (read_again) [Read it again from the front, as if it were new. # event:elements-matched # minutes:10]
    -> end_forwarded
* (shelve_it) [Shelve it; seven months are an answer of a kind. # event:decision-mailed # minutes:10]
    -> end_forwarded
