=== wren_words
Wren, in her own words. She is invented, and so are the words. # part:words # people:wren@near # face:wren=calm #l0082
I am learning to look inside of people for a living, with a light, after asking. #l0083
{ opened == "key":
    Somebody had been in there; the cards were squared, and I never square them. #l0084
}
{ door:
- "ids":
    The first thing that was wanted was our wallets, and it was the wrong moment, because Theo had both. #l0085
- "past":
    Somebody told me over Theo’s shoulder, which is a fair way up, that I could come along, and I asked where to, and I would still like to know. #l0086
- "foot":
    A boot came in, and Gravy stood up, who had not stood up for the fire alarm. #l0087
- else:
    There was a knock, and a voice that said who had complained, and of what; I remember it because I had the lower left six in my hand. #l0088
}
{
- end_teeth:
    -> wren_teeth
- end_listed:
    -> wren_listed
- end_pamphlet:
    -> wren_pamphlet
}
-> wren_wrist

=== wren_teeth
Then we were three people around a bell, and one of us was asked what about the towels. #l0089
The exam is two hundred questions, and a stranger’s mouth. #l0090
What nobody could see is that there was a bag packed, the other one, since the ninth. I was going to stop on the first of June, and I had not told Theo, because he would have made a cake. #l0091
On the form they want to know if there’s anything on file. I held it up against the window, like a film. #l0092
It is a small box. One check mark and it’s full. # ending:teeth #l0093
-> END

=== wren_listed
Then I passed, by eleven. Then I was an entry. #l0094
It says possible. It doesn’t say what of. In a chart that’s a nice word; it means come in again. #l0095
What nobody could see is the cards. They’d been looked at, that night, as if they might be in code. They were in code; it goes from one to thirty-two. #l0096
For fourteen months I did Theo’s truck, with a toothbrush, in quadrants. # ending:listed #l0097
-> END

=== wren_pamphlet
Then I was a possible, and there was a pamphlet. On the front there’s a woman with her face in her hands; inside are all the things that people like her say, and I’d said most of them. #l0138
So I stopped saying things. That’s on page three. #l0139
What nobody could see is that I had one of those pamphlets. I’d had it for eleven years, from when it would have been the right one, and no one had come. #l0140
I gave them that copy back, so it was at least the old edition they had to explain. # ending:pamphlet #l0141
-> END

=== wren_wrist
Then there wasn’t any chair. You can’t sit outside of a car and look as if you live there. #l0098
It was a car door. I’ve said so to a nurse who was writing it down, so that’s where it is. #l0099
What nobody could see is that it was the hand I write with, and the exam was in three weeks. I learned to fill in circles with my left; there are two hundred. #l0100
The proctor asked if I wanted more time. I said I’d had some. #l0101
I passed by four. # ending:wrist #l0102
-> END

=== theo_words
Theo, in his own words. He is invented, and so are the words. # part:words # people:theo@near # face:theo=calm #l0103
I’ve cooked on a line for sixteen years, so I’m used to being yelled at through a small opening. #l0104
{ opened == "key":
    Gravy told me that someone had been in, and then he told me again. #l0105
}
{ door:
- "ids":
    Here it was wallets, and I had both on me, and I watched that being added up. #l0106
- "past":
    Here they talked to Wren through me, as if I was the opening. #l0107
- "foot":
    Here it was a boot, and I had a hot pan, and I’d like it noted which of those stayed where it was. #l0108
- else:
    Here it was somebody saying what they were there for, and I’d thought it was the onions. #l0109
}
{ end_wallets:
    -> theo_wallets
}
-> theo_noon

=== theo_noon
Then we did terms. Four nights back, less the towels; I’ve had worse from people with tablecloths. #l0110
What nobody could see is what I had in the other pocket of the apron, which was a list of names for a food truck. It was down to Second Helping, and Gravy. #l0111
Wren sat her exam in June. I know she’d packed that bag; I’ve moved it twice to sweep. #l0112
When she told me, I acted surprised. Then I made the cake, in the shape of a molar. It came out a hat. # ending:noon #l0113
-> END

=== theo_wallets
They went through the apron at the jail, and then I was in for having her wallet. Mine was in with it, and I asked who’d look after that. #l0114
They asked whose the red one was, and I said hers, and it got written down like it had been hard to get. #l0115
What nobody could see is that there was a slip in mine, for the bank, Monday at nine, about a loan on a food truck. I’d ironed a shirt. It was on the hanger in the room; I expect it’s on the list. #l0116
The bank was real nice. They’ve got a box for it, and the box was checked. #l0117
Gravy sleeps on my feet now, on both, so he can feel it if one goes. # ending:wallets #l0118
-> END

=== fisk_words
Mr. Fisk, in his own words. He is invented, and so are the words. # part:words # people:fisk@near # face:fisk=calm #l0119
I was a custodian for thirty years, and I can tell you that it is never the noise; it’s who has to go and say something. #l0120
{ opened:
- "list":
    We did the list together and initialed it, and that night I slept. #l0121
- "key":
    I lent out my key for one minute. The dog has not looked at me since. #l0122
- "plate":
    The car was looked up, and it had been fishing. #l0123
- else:
    I was asked what I’d like. I said not to be wrong, and I saw it written down. #l0124
}
Then I had a call in my file, and I was the one who had made it. #l0125
What nobody could see is that I do 12 myself, since the girl is afraid of dogs. In nine days I never once made a bed in there; they’d be stripped and folded, and on top there would be two dollars. #l0126
I kept the two dollars on the clipboard. I didn’t know which line to put them on. #l0127
The towels all came back. There were two more than I had given out. # ending:strike #l0128
-> END
