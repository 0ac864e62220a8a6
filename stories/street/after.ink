=== end_docket
On the third day, in Division Four, a judge takes a missed date off the books. It takes a minute and a half. The woman who stands next to Jordan has read his file, and she says his name with the hyphen in it. # part:aftermath #l0151
{
- stuff == "his" or how == "promise":
    When they ask who he is, he holds up his own license. He holds it up for longer than they need. #l0152
- stuff == "county":
    When they ask who he is, he has to tell them. His license is across the street, in a brown bag with a tag on it. #l0153
- else:
    When they ask who he is, he turns around. In the second row Kendra has his wallet out already. #l0154
}
{ number == "safe":
    That night he sleeps on a cousin’s couch, and Tasha in nine, and Kendra in ten. On the sixth day your cell rings, seven notes, and it is a question about the bus. #l0155
- else:
    That night all three sleep in nine and ten. His lawyer sees him again on the twentieth day, since that is when she finds him. #l0156
}
By June the phones, and whatever was written down, have been asked for, with warrants of their own. What becomes of the third ticket, his lawyer and the prosecutor are still discussing. He has said four sentences for the record, and nobody has made him say a fifth. #l0157
-> jordan_words

=== end_paper
{
- car.read_dash or facts.through_glass:
    By the third day a judge has signed for a pad, some phones, and a motel’s register, on what was seen that night. Jordan has not had to say a word for it. # part:aftermath #l0158
- else:
    By the third day a judge has signed for a motel’s register, and by March for some phones. Jordan has not had to say a word for it. # part:aftermath #l0276
}
{ harm == "room":
    The look into room nine is left out of it. A clerk may not say yes for a guest. #l0277
}
{ stuff:
- "his":
    Jordan’s phone is not among them. He brings it in himself in April, and wants it back by Friday, and gets it. #l0159
- "county":
    The brown bag is of less use: it has everybody’s things in it, and nobody’s leave. #l0160
- else:
    Jordan’s phone is found in the console, under the other two. It has been wiped. #l0161
}
He sleeps for three nights at the center, then one in nine, then on a couch. Tasha sleeps where she slept before. She says so herself, to whoever asks. #l0162
In June a charge is filed against Kendra Voss. The church, the night in the emergency room, the teeth: her lawyer has all of it, and all of it is so. #l0163
-> tasha_words

=== end_bed
The advocate finds him that noon, and has a sandwich with her. He is fine, he says. So is the sandwich, she says. # part:aftermath #l0164
{ number == "safe":
    He sleeps that night at the center, in the bed next to the door, and Tasha in nine and Kendra in ten. The third night he is in nine again; on the fourth your cell hums, and you drive. #l0165
- else:
    He sleeps that night in nine, and the next. On the fourth night he is at the center, in the bed next to the door, with his shoes beside it. Tasha is in nine, and Kendra in ten. #l0166
}
{
- stuff == "his" or how == "promise":
    With a license he can sign for the bed himself. It is the first thing that the center asks for. #l0167
- else:
    Without his wallet he is down in the center’s book as J., and somebody has drawn a hat. #l0168
}
In March his lawyer stands up with him for the missed date, and it is done with. By June he has seen her nine times, and the prosecutor once, for as long as it takes to say that he is thinking about it. #l0169
-> jordan_words

=== end_twenty
Twenty-two is the best figure since summer. There is a tray of bagels. # part:aftermath #l0170
{ how:
- "served":
    Jordan has gone from the jail by then. All three sleep in nine and ten, that night and the next. #l0171
- "hooked":
    The jail has let Jordan go by then. All three sleep in nine and ten, that night and the next. #l0172
- else:
    All three sleep in nine and ten, that night and the next, and at noon somebody pays for the rooms. #l0173
}
{ stuff == "his":
    On Monday his phone is in the console again. He loses things. #l0174
}
In May a deputy at a bus stop reads it to him off a screen: known to frequent, with two associates. In June a detective pulls the three cards for a case of her own. There is nothing on them about a pad. #l0175
-> jordan_words

=== end_force
On the ninth working day somebody rings from the task force. Is the one called Reyes-Hall a minor? He is twenty-four, you say. Then they will make a note. # part:aftermath #l0176
By that time two agents, civil, have stood on a porch, because the address on his license is his grandmother’s. She put on a hat to open the door. #l0177
He slept that night in the choir room, under the robes, and Tasha in nine, and Kendra in ten. The night after it he was in nine again. #l0178
In May a letter comes from their field office: no further information was developed. A copy goes to each of the persons named, at the address on file. #l0179
-> tasha_words

=== end_out
In June a judge leaves out what was found that night when the light was done with, and everything that it led to. He needs two pages. # part:aftermath #l0180
{ stuff:
- "county":
    The brown bag goes back to the one whose plate is on its tag, three phones and all. #l0181
- "his":
    What is left is a wallet, which was asked for properly, and a bulb. #l0182
- else:
    What is left is a bulb. #l0183
}
Jordan slept in nine that night, and for most of the spring. Since May he has had a chair by the window at his cousin’s. Tasha sleeps where she slept before. #l0184
There will be another case some day, says the prosecutor. Kendra has been put on notice how it will go. #l0185
-> jordan_words

=== end_aloud
In June, at the hearing, the defense reads out one sentence of that night, from the recording, and then reads it again more slowly. It is one of yours. # part:aftermath #l0186
What Jordan said after it, the judge will hear only with that sentence in front. What he said before it was mostly jokes. #l0187
He slept that night on the five-fifty, he says, to the end of the line and back; in March on a couch, and since April at the center. Tasha is in nine, and Kendra in ten. #l0188
The warrant did not go away for a word. The missed date was struck in March, by a judge, at the asking of a lawyer whom his grandmother had found. #l0189
-> jordan_words

=== end_highway
At eight both rooms are paid for, and the beds made, and the keys in an envelope. By noon somebody has put in a bulb, at a truck stop off the interstate. # part:aftermath #l0190
{ stuff:
- "his":
    Jordan’s phone lies in a culvert by the ramp, with its battery out. His wallet is where it used to be. #l0191
- "county":
    Three wallets stay with the county, in a brown bag. Three new ones are not expensive. #l0192
- else:
    The console has everything in it that it had. #l0193
}
They sleep that day in the car, by turns. After that it is two rooms side by side, under one name, in a state where you have never been. #l0194
In May a deputy there stops a gray sedan for drifting over the line. It is the middle of the night. The driver has three licenses ready, out of one wallet, and every light on the car is working. #l0195
-> tasha_words

=== end_notes
For eight nights nothing happens. Three people sleep in nine and ten, and at noon somebody pays. # part:aftermath #l0196
On the ninth day your cell rings at ten past two, from a church kitchen. Somebody hums seven notes and asks if that is how it goes. #l0197
{ stuff:
- "his":
    It is not his own phone, because he thinks that his own phone listens. He may be right; the center knows a woman who can look. #l0198
- else:
    It is a wall phone, with a cord. He is standing in a pantry, to judge by the sound, and somebody out there is stacking chairs. #l0199
}
By June he has called five times, never for as long as six minutes, and been to a lawyer once, for an hour. The file has your first report in it as well: equipment, warned and corrected. #l0200
-> jordan_words

=== end_bulb
On the ninth day a deputy signs off the card: bulb replaced, both lights working. Kendra has brought doughnuts for the desk. # part:aftermath #l0201
All three have slept in nine and ten, every night, and at noon the rooms are paid. #l0202
{ how:
- "gone":
    He misses the date that he signed for. In May the next warrant is served by someone who reads the first screen of it. He does sixteen days. Kendra brings him a jacket, and it goes on what he owes. #l0203
- else:
    He has a day in court in March. Kendra drives him there and waits in the lot, and he comes out with a fine, and she pays it. #l0204
}
In June a detective who is looking at another matter asks for everything on a gray sedan. She gets one line, and the line says that it was a light. #l0205
-> tasha_words
