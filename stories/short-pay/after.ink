=== end_dates
All nine sleep at home. On Monday seven of them are at the agency’s counter before it opens, and say unpaid wages, in chorus; it has been practiced. # part:aftermath #l0060
{ wage_theft == "crime":
    In August Ray is charged with theft. He pays before the trial, in four parts, because the judge has asked to see the parts. #l0061
- else:
    In August the agency orders it paid, with a penalty on top. Ray pays in four parts, and argues about each of them. #l0062
}
{ demba_told:
- "true":
    Demba’s name comes in the second week, from a lawyer, with his dates. #l0063
- "promised":
    Ray’s lawyer asks Demba about page three of his report. Demba had been told that there would be one reader. #l0064
- else:
    Demba has put in no report. His three weeks are in Bea’s column, and the clerk would need to hear it from him. #l0065
}
The last part is short by forty dollars. Bea goes to his kitchen and gets it. #l0066
-> bea_words

=== end_machine
All nine sleep at home. In the tenth week each gets a form, since a total is nobody’s claim. # part:aftermath #l0067
{ paper == "report":
    With the reports clipped on, it takes an hour at Bea’s kitchen table. Seven send theirs in. #l0068
- else:
    It asks for dates. Bea has the dates; four of them get as far as Bea’s kitchen table, and four send theirs in. #l0069
}
In winter the agency orders those paid who asked. Ray pays them, less the rain days, and gets his next crew together in Dutton. #l0070
-> wendell_words

=== end_doors
All nine sleep at home. On Sunday, at supper, two agents with soft voices start going from one to the next. Are there locks on any of the doors? # part:aftermath #l0071
{ demba_told == "papers" or demba_told == "promised":
    At Demba’s they know already how his papers are arranged. He sleeps at a cousin’s in Dutton that night, and the next. #l0072
- else:
    Demba is not at home. By the time they have found him he sleeps at a cousin’s in Dutton. #l0073
}
They find no crime of theirs, and say so, in a letter. By then it’s known at the lumberyard what Ray is being looked at for. Three jobs are called off, and with them goes what he would have paid from. #l0074
Nobody gets the three weeks. In the house across the road a piano stands under a tarp until October. #l0075
-> demba_words

=== end_even
All nine sleep at home, with five hundred dollars each. In July Bea reads her own paper to somebody who knows: paid in full, it says, and what it will cost to say that it was not. # part:aftermath #l0076
{ desk.sums_only or desk.both_ways:
    The wage agency has a total from you, and nine signatures from Ray. It goes by the signatures until somebody says otherwise. #l0077
- else:
    Your report has one line on it: the parties came to terms. #l0078
}
It was a little under a sixth. Ray has a new trailer by then, and on it his name, well lettered. #l0079
-> demba_words

=== end_key
All nine sleep at home. Bea has a court date, on a Wednesday, at ten, in the dry month. # part:aftermath #l0080
{ paper == "report":
    The judge reads the other seven reports, too, since they came in the same envelope, and asks who has been charged with those. It is a good question, and it takes until fall. #l0081
- else:
    The fine is a hundred and eighty. The judge asks why she did it. It isn’t on the citation, so nobody is sure whether she can say. #l0082
}
Ray has a locksmith in, to be safe. He also gets the ridge on by himself, at night, with a lamp, and does it well. #l0083
-> bea_words

=== end_ridge
All nine sleep at home. On Monday there is another crew on that roof, a young one, up from the south of the county. Ray is shouting before seven. # part:aftermath #l0084
{ paper == "report":
    Seven reports are in your drawer, with dates. A noise needs no attachments. #l0085
- else:
    Of the nine, two find work by August, three go back to him. He gives each of those a hundred on the handshake. #l0086
}
In September it’s the young ones who are sitting on the van. The call comes in as noise. #l0087
-> wendell_words
