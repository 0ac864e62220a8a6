=== end_settled
In the second week a woman from the labor office drives up and asks for the pay book. # part:aftermath #l0141
Orozco argues about heaters and windows for most of an hour. Then he reads her the order on his own wall, aloud, as far as “at no cost,” and gets out the checkbook. #l0142
All thirteen sleep in their own bunks until the last bin, and after that at home, each with 315 dollars more. #l0143
Orozco makes his list for March. He holds the pencil for a long time over one line, and leaves it as it is. There are fourteen names on it, and Hilario’s is the one he can’t spell. #l0144
-> chelo_words

=== end_letter
In the third week a letter comes, about light. It names nobody, so for nine days Orozco looks at each of them in turn, a little longer than he used to. # part:aftermath #l0145
{ number == "safe":
    The office would have liked to ask a worker. Its number is on the Bench, in a hat or among the plates, and nobody dials it before spring. #l0146
- else:
    The office would have liked to ask a worker. It has an amount, a job order, and nobody’s name. #l0147
}
He pays it back in November, in cash, 345 dollars in each of thirteen envelopes. All thirteen have slept in their own bunks to the end. #l0148
In March there are eleven names on the list. Abel’s is not, and neither is that of a man called Beto, who had said nothing to anyone. #l0149
-> abel_words

=== end_twelve
From the next stub on the line for light and gas is gone. Nothing is said about the weeks before. # part:aftermath #l0150
All thirteen sleep in their own bunks, with one bunk that is not talked across. In November they fly home, with the ride paid and everything by the hour, to the cent. #l0151
In March there are twelve names on the list. Nobody has done anything that anybody could point to. #l0152
{ form_charge:
    The labor office writes in April, and asks whether a worker could be named who had paid. All thirteen remember only that it stopped. #l0153
- else:
    { form_columns:
        Your report holds, in its proper place, that the two parties had spoken and the matter was settled. #l0154
    - else:
        Your report holds a mirror, and the mirror is paid for. #l0257
    }
}
-> abel_words

=== end_frost
By four in the morning it is twenty-four degrees. The wind machines turn over sixty bins of fruit, and forty of those should have been in the shed. At sunup the apples ring when you flick them. # part:aftermath #l0155
{
- form_allowed:
    In January the labor office has the light money back to them, 300 dollars each. For the three weeks there is no office. #l0156
- form_charge:
    In April the labor office writes about the light money, and asks for the name of someone who paid it. Next to three weeks nobody answers. #l0258
- charge != "unseen":
    The light money is on a stub, and in your notebook, and there it stays. Next to three weeks nobody brings it up. #l0157
- else:
    There had been one thing to find, on any stub. Next to three weeks it would not have seemed like much. #l0158
}
The season is over three weeks early. All thirteen sleep in their own bunks until Sunday, and after that at home. #l0159
In March there are nine names on the list, since there is a loan on the trees. Orozco carries the other four in his shirt pocket, and asks around. #l0160
-> chelo_words

=== end_cars
On the third morning four white cars stand under the lamp. The agents are civil. They wish to see all thirteen, one by one, before the bus, and find twelve people with good visas. # part:aftermath #l0161
In the night Tomás had heard that there was a list with his name on it, and had gone over the elk fence, and left a shoe on it. That night twelve sleep in their bunks, and he in a laundromat in Dutton. #l0162
Five missed days are five missed days, and Orozco has to report them, and does. Nobody has told Tomás to leave. He has a cousin’s floor, two states away, and no visa to go with it. #l0163
The agents find no crime. In spring two buyers do not call, and at the co-op there is a gap around Orozco, of about the width of a word. #l0164
-> tomas_words

=== end_rooms
At nine that evening a county van takes thirteen people to a motel by the interstate, until it is cleared. The frost watch on the Bench is Orozco, and his daughter, who does the books. # part:aftermath #l0165
They sleep two nights there, two to a room, with vouchers for breakfast. Nobody has said that they have to stay, and nobody has said where the road is. #l0166
On Sunday Chelo and Tomás start walking; the van brings the others at noon. All thirteen sleep in their own bunks again, and to the end. #l0167
The county pays the motel. Two nights of frost watch, by the hour, and the bins that froze meanwhile, are not a thing that it has a form for. #l0168
-> tomas_words

=== end_averages
For seventy-two hours nothing happens, and for six weeks after that. All thirteen sleep in their own bunks until the last bin, and then at home. # part:aftermath #l0169
On the twentieth of November the list is out. That evening somebody calls the labor office from a kitchen two thousand miles off, with a rooster in it. #l0170
{ form_columns:
    The office asks for your report, and gets two columns. They match what the caller says, and also what he does not say. #l0171
- else:
    The office asks for your report, and gets one mirror. It has to begin from the beginning, and does, in February. #l0172
}
By summer thirteen people have back what they paid for light. Abel is on the list that year, with a small cross before his name that nobody explains, and the year after without. #l0173
-> abel_words

=== end_service
Your report is filed by a quarter past seven. For seventy-two hours nobody asks you anything. All thirteen sleep in their bunks, the heater on, the window open. # part:aftermath #l0174
{ form_columns:
    It says what speaks against, and that is a good deal, and all of it is so. What was left over, it does not say. #l0175
- else:
    It says a mirror, and it was a mirror. #l0176
}
The season ends. Thirteen fly home, with the ride paid and everything by the hour, to the cent, less 345 dollars each for light and gas. #l0177
In March twelve names are on the list. The next year light is eighteen. #l0178
-> chelo_words
