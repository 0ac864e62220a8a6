// The Shoebox. Three days after the mirror: the grower calls, and has a question.
VAR willing_orozco = 0
VAR late = false
VAR assessed = ""

// From the first encounter.
VAR charge = "asked" // the charge for light: asked, seen, unseen
VAR harm = "none" // what could not be taken back: none, leaked, stopped

VAR named = "kept" // Abel's name: kept, told
VAR way = "none" // what he was told about paying it back: none, office, judged

-> ring

=== ring
Ten to twelve, the station. On the bench somebody has left an apple. # place:station/day # people:none # chapter:ring #l0001
{ harm:
- "leaked":
    “Orozco, from the Bench. You told me something Friday and I have been carrying it around,” he says. “I would like to put it down somewhere.” # speaker:orozco #l0002
- "stopped":
    “Orozco, from the Bench. We lost forty bins,” he says. “I don’t call about that. Frost is frost. I call about the other thing.” # speaker:orozco #l0003
- else:
    “Orozco, from the Bench. The hay man has his mirror,” he says. “So it isn’t that. I read my own wall last night. I hadn’t in a while.” # speaker:orozco #l0004
}
{ charge == "unseen":
    It is the first that you have heard of any wall. #l0005
- else:
    You know which wall, and about which line on it. #l0006
}
Your report has thirteen people in it who might call. It does not have him down as one of them. # decisive #l0007
* (bring_book) [Have him bring the pay book in by five today. # approach:accuse@orozco]
    “I can do that,” says Orozco. “I’d have thought you’d ask first what I called for.” He tells you anyway. # speaker:orozco #l0008
    -> wall
* (civil_matter) [Say right away that pay is a civil matter. # event:wage-waved-off # approach:dismiss@orozco]
    “So is a mirror,” says Orozco. He is not being funny. “You came for that.” # speaker:orozco #l0009
    -> wall
* (his_order) [Let him tell it in his order; write it down. # event:employer-account # approach:open-question@orozco]
    It takes him a while. He begins with the year in which he slept in that bunkhouse himself. #l0010
    -> wall
* (own_lawyer) [Say he may want his own lawyer for this. # approach:limits-told@orozco]
    “For fifteen dollars?” He thinks about it. “How much is a lawyer?” # speaker:orozco #l0011
    -> wall

=== wall
“It says, housing at no cost. I hung it there. And I take fifteen a week off each of them, for light. Nineteen weeks. I never put the two next to each other.” # speaker:orozco # chapter:wall # cue:own-wall # cue:fifteen-light #l0012
He breathes. “The list for March I haven’t made yet. Last year they were all on it but one, and he had asked me not to. Which of them talked? Was it Abel?” # speaker:orozco # cue:list-pencil # cue:march-list # cue:asks-who # decisive #l0013
* (not_abel) [Tell him that no, it wasn’t Abel who did. # event:suspicion-spread]
    “Not Abel,” says Orozco. You can hear him go on to the next line. # speaker:orozco #l0014
    -> back
* (no_names) [Say you carry no names, up the hill or down. # event:source-kept # approach:no-promise@orozco]
    “Up or down,” he says. “All right. I wouldn’t have liked it if you took mine down.” # speaker:orozco #l0015
    -> back
* (abel_did) [Say yes; it’s better that the two of them talk. # event:told-controller]
    ~ named = "told"
    “Abel,” says Orozco. He says it the way one says a sum. “Six seasons. He could have said so to me.” # speaker:orozco #l0016
    -> back
* (why_ask) [Ask what it’s to him, if he means to pay. # approach:confront@orozco]
    “If one has eaten at your table,” says Orozco, “you want to know which one was hungry.” He lets it go. # speaker:orozco #l0017
    -> back

=== back
“So how does a man give it back?” asks Orozco. “I have a shoebox. I can count.” # speaker:orozco # decisive #l0018
* (shoebox) [Tell him to pay them all in cash, and be done. # event:wage-judged]
    ~ way = "judged"
    “And sign for it?” You suppose so. “And then it’s done? You say so?” He is writing it down. # speaker:orozco #l0019
    -> board
* (small_sum) [Tell him the sum is small; he should let it go. # event:wage-waved-off # approach:dismiss@orozco]
    “Thirty-seven hundred dollars,” says Orozco, who can count. # speaker:orozco #l0020
    -> board
* (whose_call) [Say whose call that is; give him the office’s number. # event:wage-way-shown # approach:show-respect@orozco]
    ~ way = "office"
    “They’ll want to see the book.” They will. “I’d sooner read it to them myself,” says Orozco, “than have it read to me.” # speaker:orozco #l0021
    -> board
* (collect_sums) [Offer to go around and get each one’s figure. # event:suspicion-spread]
    “In my rows?” says Orozco. “At noon? With that hat?” # speaker:orozco #l0022
    -> board

=== board
He has hung up. Out in the lot a pickup starts, and it is not his. On your page you have his words, in his order. # part:board # chapter:board # decisive #l0023
* (tell_abel) [Stop by the rows, and let Abel know he called. # event:suspicion-spread]
    -> end_names
* (add_column) [Add it to the report as he said it; tell your sergeant. # event:supervisor-told # event:wages-recorded]
    -> weighed
* (task_force) [Pass it to the task force: he admits that he takes pay. # event:passed-on-as-federal # event:immigration-called]
    -> end_car
* (all_done) [Leave it there; he called, and you heard him out. # event:call-settled]
    -> weighed

=== weighed
{ named == "told":
    -> end_names
}
{ way:
- "office":
    -> end_envelopes
- "judged":
    -> end_order
}
-> end_nothing

=== end_envelopes
He calls the office on Tuesday, and it takes eleven minutes until somebody picks up. By the end he has read them his wall, the pay book, and the price of gas. # part:aftermath #l0024
{ charge == "asked":
    What Abel had let the office have was there already. Nobody has to be asked for a name: there are two papers, and they agree. #l0025
- else:
    The office has his words, and yours, and they agree. Nobody has to be asked for a name. #l0026
}
{ harm == "stopped":
    In the second week there are thirteen envelopes with 285 dollars in each. For the frost there is no office. #l0027
- else:
    In the second week there are thirteen envelopes with 285 dollars in each. He hands them out under the lamp, and reads each name like a grade. #l0028
}
Salvador Orozco, in his own words. He is invented, and so are the words. # part:words #l0029
When I picked here the old man took twenty for the light. I remember that I thought: when it is mine I will take fifteen. #l0030
I was proud of that for thirty years. #l0031
You call the police, and you hear it in your own voice, in the kitchen, with your daughter at the sink. It sounds different from how it looks in a book. #l0032
What nobody could see is that I had the list for March in my other hand. I have all fourteen on it. I wrote it before I dialed, so that I would not be able to say later what I might have done. # ending:envelopes #l0033
-> END

=== end_names
By evening the Bench has worked it out. It is not hard: it is a short row, and there is one whom people look at. # part:aftermath #l0035
{ harm == "leaked":
    He had been looked at since Friday. Now it has been said twice. #l0036
- else:
    Nobody says anything to him about it. They pass him the salt. #l0037
}
The money comes back, all the same, 285 dollars to each. All thirteen sleep in their own bunks. In March there are eleven names on the list. #l0038
Abel, in his own words. He is invented, and so are the words. # part:words # people:abel@near #l0039
Fifteen dollars is nothing. I spit fifteen dollars. #l0040
It was the order on the wall. I’d learned my reading off it, one winter, word for word: at, no, cost. So it was the first thing in English that I ever caught lying. #l0041
What nobody could see is that I was going to let it go. I’d told my wife on the phone: let him have his light. #l0042
Then somebody got helpful. # ending:eleven-names #l0043
-> END

=== end_car
A white car stands under the lamp on Wednesday. The agents are civil, and have a sheet on which it says that he has admitted it. # part:aftermath #l0064
He reads them the wall, since that is what he admits. They photograph it. They would like to speak to each of the thirteen, by themselves, and to see a visa each. #l0065
{ harm == "leaked":
    Abel is asked first, since he is looked at first. Nothing comes of it, and it takes until May. #l0066
- else:
    Nothing comes of it, and it takes until May. Two of the buyers have not called by then. #l0067
}
All thirteen sleep in their own bunks. Two have slept in the orchard, for one night, because of the car. #l0068
Salvador Orozco, in his own words. He is invented, and so are the words. # part:words #l0069
When I was twenty there were cars like that, and we went over the fence, all of us, in our socks. #l0070
So on Wednesday I knew the sound. I stood there in my good shoes, with a paper in my hand, and my knees wanted to go. #l0071
What nobody could see is that I had rung up to be told off. I thought there would be a number for it. I would have paid, and been ashamed, and had my supper. #l0072
Now I have a lawyer. I asked him what he takes, and it is a lot of light. # ending:white-car #l0073
-> END

=== end_order
On Friday there are thirteen envelopes. Everyone signs that he has been paid everything, since the police had said that it should be done. # part:aftermath #l0044
{ charge == "asked":
    The office has what Abel let it have. In November it writes to the Bench, and asks whether that is all. #l0046
- else:
    In November the office writes to the Bench about something else, and asks for the pay book. #l0047
}
It is not all. There were eleven weeks of overtime that no one had thought of, and under each of them it says now: paid in full. #l0048
Salvador Orozco, in his own words. He is invented, and so are the words. # part:words #l0050
I like a thing to be finished. You put the last apple in and you drive the bin down. #l0051
I asked a man with a badge how one gives it back, and he told me something. I did it that day. #l0052
What nobody could see is that my daughter does the books, and she had never seen the wall, because she does not go up there. She asked me why the fifteen. I said, for the light. She said, Papi, what light. # ending:order #l0053
-> END

=== end_nothing
Nothing comes of it. He has asked, and been told that it is small, or that it is no matter for the police, or to say what it is to him. # part:aftermath #l0054
{ wall.not_abel:
    Not Abel, you had said. In passing he asks the next one how he likes the light. #l0074
}
{ harm == "stopped":
    There are worse things, that fall, than fifteen dollars. There are forty bins of them. #l0055
- else:
    On the twelve o’clock of that Monday he stands in front of his wall for a time, with his hat on. #l0056
}
{ charge == "asked":
    The office has what Abel let it have. It is slow, and it is thorough, and it has no idea that there had been a day on which the man would have read it to them himself. #l0057
- else:
    Thirteen fly home at the end of the season, with the ride paid, and everything by the hour, to the cent, less fifteen a week. #l0058
}
Salvador Orozco, in his own words. He is invented, and so are the words. # part:words #l0059
I am not a man who calls the police. I have been the man they are called on. #l0060
So it took me until the coffee was cold. #l0061
What nobody could see is that I had the shoebox on my knees. I had counted it already, thirteen times, and put rubber bands around. I thought that somebody would say a place, and I would drive there. #l0062
The rubber bands I have used for the seed packets. # ending:nothing #l0063
-> END
