=== end_wednesday
{ went == "stayed":
    The dumplings go to the wedding by taxi, at noon, without her. That night Tuya sleeps upstairs behind her bolt, Gus in his own bed, and Corinne across town, with the hours on the pillow beside her. # part:aftermath #l0251
- else:
    By two in the afternoon the dumplings are gone. That night Tuya sleeps at the hall, under other people’s coats, because she wishes to; Gus sleeps in his own bed, and Corinne, in the gray suit, in the wing chair with the bell. # part:aftermath #l0252
}
{ wage == "way":
    On the third day Tuya calls the number herself, at the kitchen table, on speaker, so that Corinne does not have to be told twice. #l0155
- else:
    On the third day a letter comes, about hours, with no name in it. There is one aide on Sycamore Street. Corinne reads it aloud, at the table, to the person it is about. #l0156
}
It takes them until October. Most of the nights are counted, and paid for in six parts. Noor Haddad has Tuesdays with Gus by then, and types them up. #l0157
-> tuya_words

=== end_interval
{ went == "stayed":
    What was left over of that Wednesday Tuya has entered in the book, under time-outs. # part:aftermath #l0266
- else:
    On Thursday, at five, Tuya comes back with an empty suitcase, and leaves it standing in the hall, where everybody has to walk around it. # part:aftermath #l0160
}
Until Sunday nobody at number 212 but Gus says anything. At night he is in his own bed, Tuya upstairs behind her bolt, and Corinne across town, awake; you would not call it peace. #l0158
Then Corinne asks for a copy of your report. She has the page with both columns on the piano for a week. In August they have each moved by half, and Gus pays for some of it by the piece. #l0161
-> gus_words

=== end_thaw
That night Tuya sleeps on a cot at a center, behind a door with two locks, among people who need one. Gus sleeps in the wing chair, since nobody at number 212 can work the lift alone. # part:aftermath #l0162
Corinne closes payroll at ten, three hours late. Two hundred and forty dumplings, which have become one, are lifted out of a hallway with a snow shovel. #l0163
By the third day Tuya has been asked what she wants, by four people. She says to all of them: a telephone, and Wednesday. In August she is in Aspen, with a family that has an elevator. #l0164
{
- form_hours:
    The hours that you sent are in a file with no name on it. Nobody has followed. #l0275
- form_sums:
    The two sums are in your report. Nobody has sent for it. #l0276
- else:
    The nights are in no one’s file. #l0277
}
-> tuya_words

=== end_floor
At twenty to ten Noor Haddad hears no bell. She hears something else, and this time she does not type it. # part:aftermath #l0165
Gus has the hip seen to on the same day. That night he sleeps in a hospital, Corinne on two chairs beside him, and Tuya, who came back on the next bus there was, on the floor of the corridor. #l0166
He does not come home to Sycamore Street. In August he is on the second floor of a place with a garden. The house is let, the piano sold; Tuya visits on Wednesdays, unpaid, and nobody disputes it. #l0167
-> gus_words

=== end_box
{ harm:
- "took":
    On the third day Corinne comes to the station for a passport, with Tuya, and Tuya’s receipt, which is made out to Corinne. It takes three forms and a supervisor. # part:aftermath #l0168
- "searched":
    On the third day two women come to the station with one page, in two handwritings. It says whose room that is, and who had told you that you could go through it. On this point Corinne has corrected herself, and signed. # part:aftermath #l0267
- else:
    On the third day Corinne comes to the station with one page, single-spaced. It has times in it. It says who crossed which threshold, and on whose word, and it is correct. # part:aftermath #l0169
}
From Thursday on all of them sleep at home, Tuya upstairs, Gus below, with the front door locked, which it never used to be. #l0170
By August there is a finding, and your report has a second page. The two of them settle the nights by themselves, since neither cares to call anyone again. When the bell rings long, nobody next door does anything. #l0171
-> corinne_words

=== end_roof
{ went == "stayed":
    That night Corinne does not sleep. Gus does, in his own bed, and so does Tuya, upstairs, between bells. # part:aftermath #l0253
- else:
    That night Corinne does not sleep. Gus does, in his own bed, and so does Tuya, at the hall, under other people’s coats. # part:aftermath #l0254
}
On the third day a letter invites Corinne to bring her records in, and a lawyer, if she likes. Nothing is charged; nobody hid anything; it has been looked into from May to September, and her office has been told. #l0173
The nights are paid, all of them, in one sum, with the money for the roof. In the fall they put buckets under it. Gus knows each of them by its note. #l0174
-> corinne_words

=== end_whole_name
On the third Wednesday two people in windbreakers come to the hall, polite, with a paper on which Oyuntuya Ganbold is spelled out whole. The steamer is turned off, to hear. # part:aftermath #l0175
That night she sleeps at number 212, behind her own bolt, in her shoes. Corinne is told by her office that she is being looked at for trafficking; Gus sits up in his chair until it is light. #l0176
In August the file is closed, for want of anything in it. The hall has found another cook for the weddings. Nobody has asked how many hours there are in a night. #l0177
-> tuya_words

=== end_elevator
For seventy-two hours nobody asks you anything. Everyone at number 212 sleeps where they always do: Gus in the front room, Corinne across town, and Tuya upstairs, in pieces. # part:aftermath #l0178
{ wage == "judged":
    What you said about the nights is quoted for some weeks, by both sides, not in the same words. #l0179
- else:
    The quarrel goes on, but they hold it on the telephone now, and in the car, where nobody types. #l0180
}
In August Tuya gives two weeks’ notice, in writing, and shakes hands with all of them. By January they are on the seventh aide since. On some nights there is none. #l0181
-> gus_words
