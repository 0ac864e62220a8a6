=== end_noon
{ noon.after_relief:
    By the time you hand it in, Selam has been gone from number 14 for an hour and more. She went down the steps, which were salted, with one suitcase. Stephen Coyle was at the window with his mother, holding a list. # part:aftermath #l0168
- else:
    When you hand it in, Selam is at the community center, in a parka that is not hers, and asks what time it is. A minute later she asks again. # part:aftermath #l0169
}
That night she sleeps in a room above the center. Teddy sleeps at home in his bed, Ruth in hers until one, and Stephen on the cot. #l0170
{ dated:
    On the second day Marianne reports the tablets. The report about the tablets is there already, with October in it. #l0171
- else:
    On the second day Marianne reports the tablets. It takes a lawyer eleven weeks to get October into the file. #l0172
}
{
- copy == "pictured":
    In May a charge is filed. Two contracts lie side by side on the prosecutor’s desk. Selam has met her twice, and both times chose the chair by the door. #l0173
- inside:
    In May a charge is filed, on bank papers and a list from a pantry. The consulate’s contract has not come. Selam has met the prosecutor once, and has not said which way she leans. #l0174
- else:
    In May a charge is filed, on bank papers and a log of birds. The consulate’s contract has not come. Selam has met the prosecutor once, and has not said which way she leans. #l0313
}
-> selam_words

=== end_nine
For three nights nothing happens. Selam sleeps on the cot behind the door, Ruth in her bed, and the boy upstairs, all his dinosaurs facing the wall. # part:aftermath #l0175
On the ninth day, at ten past three in the morning, your telephone rings. It is Mr. Abara’s number, and a kettle can be heard. A woman reads out a batch, digit by digit, and asks whether it has been recalled. #l0176
{ form_advocate:
    It is Lemlem Haile who drives, because Selam would have it so. What is said in that car stays in it. #l0177
- else:
    You come by yourself, as she asked. The file still holds your first report: a lockout, one person assisted. #l0178
}
{ copy == "pictured":
    By June she has a room with a key to it, and has told it once, to one person, her own two papers on the table. The family flies to Amman. Ruth stays in Alder, and on Thursdays Selam comes, by bus. #l0179
- else:
    By June she has a room with a key to it, and has told it once, to one person, from memory. The family flies to Amman. Ruth stays in Alder, and on Thursdays Selam comes, by bus. #l0180
}
-> selam_words

=== end_tuesday
{ number == "exposed":
    On the first Tuesday Marianne comes into the pharmacy with her; there was a card in Stephen’s coat. On the second she waits in the car again, nearer. # part:aftermath #l0181
- else:
    On the first Tuesday a woman buys cough drops and says good morning in English. On the second she says it in Amharic. # part:aftermath #l0182
}
On the third, Selam asks what one would have to sign. Nothing, says Lemlem Haile; and that she will forget the question by Wednesday. #l0183
All that time Selam sleeps on the cot behind the door, Ruth in her bed, the boy upstairs. #l0184
By May there have been fifteen Tuesdays and one lawyer. Selam has not left. She has decided on June, when the others fly, and has told two people. #l0185
-> selam_words

=== end_paper
{ inside or confided:
    By the third day there is a warrant for a bank’s papers, and one for a safe. On the porch the passport goes into its owner’s hand; Stephen asks whether she wouldn’t rather have it indoors. # part:aftermath #l0186
- else:
    By the third day a subpoena has gone to a bank. For anything more, says the prosecutor, somebody would have to have seen something. # part:aftermath #l0304
}
{ copy == "pictured":
    “And this?” says the prosecutor, over the photographs. Two contracts, five weeks apart, one signature twice. It is the best page in the file. #l0187
- else:
    The visa’s own file is confidential, and takes its time. What there is says who was paid what. It does not say what anyone had been promised. #l0188
}
{ talk.plan_home:
    That night Selam sleeps on the cot, as on every other, and knows whom she would call. By the end of the week it is Mr. Abara’s back room, and she gives him rent. #l0310
- else:
    That night Selam sleeps on the cot, as on every other; nobody had asked her about that night. By the end of the week it is Mr. Abara’s back room, and she gives him rent. #l0189
}
In October the wages are charged. The other charge is typed and not filed; it needs somebody to say it, and nobody has pressed her. She is learning this state’s law of pharmacies. #l0190
-> selam_words

=== end_pamphlet
By the third day nobody can find the pamphlet. As Marianne recalls it, it was about recycling. # part:aftermath #l0191
There is a passport in a safe. What it is doing there needs somebody to say it. The prosecutor asks you what was said to Selam about the suitcase, and by whom. #l0193
Selam sleeps on the cot until Easter. After that she has a room upstairs, beside Marianne’s, with the better heating. #l0194
In May the prosecutor closes the folder. A woman can open her house to you, she says, but not another woman’s bag; and the other woman has said that she is fine. In June four of them fly to Amman. #l0195
-> selam_words

=== end_letter
On the ninth working day a letter comes for “the establishment.” Stephen answers it himself, in four pages, with a spreadsheet. # part:aftermath #l0196
Room, board, school, flights, a telephone. By the sheet Selam has been paid; by the sheet she owes them three hundred and twelve dollars, which they would never dream of asking for. #l0197
{ copy == "pictured":
    The inspector asks for a contract and is given the one about the house. That you have photographs of another, nobody has told him. #l0198
- else:
    The inspector asks for a contract and is given the one about the house. It is signed. #l0199
}
She sleeps on the cot behind the door, at eleven dollars a night. In August there is a settlement about wages. By then all of them but Ruth are in Amman. #l0200
-> selam_words

=== end_offices
In Addis it is evening when the telephone rings at her mother’s. A courteous man says that there has been some trouble about medicines, and that everything is being done. # part:aftermath #l0201
{ going:
    Selam hears it on the second day, in a room above the community center, from a lawyer who has only half of it. #l0202
- else:
    Selam hears it on the second day, in the kitchen, from Marianne, who has tears in her eyes and the telephone in her hand. #l0203
}
{ going:
    She has slept three nights above the center, and Stephen on the cot. On the fourth she asks to be driven to where one can make a call to Addis that takes an hour. #l0204
- else:
    She sleeps on the cot behind the door. Ruth is awake at one, at three and at five; so is somebody in Addis. #l0205
}
In April her name is clear with everybody who wrote it down. In the street where her mother lives nobody had written it down. #l0206
-> selam_words

=== end_bond
That night Selam sleeps on the cot. Ruth has her tablet for the night, and holds on to the hand that gives it. # part:aftermath #l0207
{ booking.ring_prosecutor:
    On the third day the prosecutor calls back, with a community advocate’s name. It takes until March before anyone can say it to Selam without Marianne beside her. #l0208
- else:
    On the third day the matter of the tablets is dropped, by letter. Marianne has asked for it herself, and cannot say how sorry she is. #l0209
}
{ dated:
    There is a second sheet that takes back the first. Each of them can be found by her name. #l0210
- else:
    What stays is a sheet under T. It can be found by her name. #l0211
}
In June the family flies to Amman and Selam with them. In her suitcase is a form for pharmacy technicians, filled in as far as question eleven: ever arrested. #l0212
-> selam_words

=== end_flight
On the third day Stephen finds an earlier flight. He drives her himself, carries the suitcase, and keeps her passport in his jacket as far as the checkpoint, so that she need not worry. Marianne weeps in earnest. # part:aftermath #l0213
That night Ruth is awake at one, at three and at five. Nobody there knows which train it is. #l0214
{ copy == "pictured":
    You have photographs of two contracts. You have the name of a street in Addis, from the second page. #l0215
- else:
    The wages will follow, as soon as the account is sorted out. It is a joint account. #l0216
}
Selam sleeps in one bed with her daughter, who has become too long for it. In April a lawyer writes from Addis and asks for your report, and gets it. #l0217
-> selam_words

=== end_service
For seventy-two hours nobody asks you anything. At number 14 everyone sleeps where they slept before: four of them in their beds, and one on a cot. # part:aftermath #l0218
In February the keypad is taken out, and a lock is put in that knows a thumb when it sees one. It has been taught four. #l0219
{ number == "exposed":
    Your card turns up at the cleaner’s, in a man’s parka. Stephen brings it to the station himself, in case you need it. #l0220
- else:
    In March a note comes to the station, with a tin of cookies, for whoever was so kind about the door. #l0221
}
In June Ruth is moved to a home, and the rest of them fly to Amman. The house is let to a dentist. #l0222
-> abara_words
