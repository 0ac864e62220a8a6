=== tuya_words
Tuya, in her own words. She is invented, and so are the words. # part:words # people:tuya@near # face:tuya=calm #l0182
A referee does not say how it felt; she says what she saw, and signs, and goes home by a side door. #l0183
{ opened:
- "bell":
    That morning somebody wished to know who was ringing, and I gave the signals, two for water and three for everybody, which I had never said aloud in English. #l0184
- "car":
    That morning I sat in a police car with my own foot in the door, and the heater was on for the dumplings, and both of us pretended that there was no smell. #l0185
- "knock":
    That morning there was a knock for all of Sycamore Street, and since then the lady at 216 greets me slowly, as one greets the sick. #l0186
- else:
    That morning I began my account three times, and he rang in each of them, and as far as I know it is still twenty past four. #l0187
}
{ wage:
- "way":
    I was told of another referee, and the number is inside the cover, where I put the things that I do not need to look up. #l0188
- "judged":
    About the nights I was given a ruling, on the way out, by somebody who had seen none of them. #l0189
- else:
    About the nights nothing was said that I could write down. #l0190
}
{ end_thaw:
    -> tuya_thaw
}
{ end_whole_name:
    -> tuya_whole_name
}
-> tuya_wednesday

=== tuya_wednesday
{ went == "stayed":
    The mutton took a taxi, and I am told that the bride’s uncle ate thirty-one. #l0255
- else:
    The bride’s uncle ate thirty-one, which I have also entered. #l0256
}
{ book == "pictured":
    My pages are in a police telephone now, a hundred and thirty-one nights, and I turned each of them myself. #l0192
}
What nobody could see is that I do not write down every bell. When he only wants to know the time, I tell him the time, and I leave it out. #l0193
So it is all correct in the book, and it is not all in there. #l0194
If he knew, he would stop ringing for it; and then who would ask me? # ending:wednesday #l0195
-> END

=== tuya_thaw
They were careful with me at that place, and there was always somebody in the doorway with a kind face. #l0196
I was asked which doors were locked, and who held the key, and could I leave; these were good questions, and they belonged to some other house. #l0197
What nobody could see is that I had been going to stay. I only had my coat on so that she would have to ask me properly. #l0198
She had her mouth open for it when the suitcase was lifted. #l0199
The elevator is very quiet, and I ride in it with a man who never rings. # ending:thaw #l0200
-> END

=== tuya_whole_name
Then it was my whole name, all of it, in a hall full of people who had never heard it, and every one of them turned to see who that might be. #l0201
They asked if I was free. I said that it was Wednesday. #l0202
What nobody could see is that my whistle was on the arm of Mr. Pettiford’s chair, for when his good hand is too tired to shake a bell. I had three interviews without it, and did not know what to do with my mouth. #l0203
He blew it once, that day, by himself, to hear what the note was. #l0204
I am told that there is a file, and that in it I am closed. # ending:whole-name #l0205
-> END

=== gus_words
Gus, in his own words. He is invented, and so are the words. # part:words # people:gus@near # face:gus=calm #l0206
I’ve listened to things for a living, so you needn’t tell me what you meant. #l0207
{ opened:
- "bell":
    That morning, out in the wet, somebody wanted to know who was ringing, and I heard it through two doors and sat up to be him. #l0208
- "car":
    That morning there was a car door that opened and never shut, and I lay and waited for the other half of it. #l0209
- "knock":
    That morning began fortissimo, on our door, and for the first time in years I was not the loudest thing on Sycamore Street. #l0210
- else:
    That morning I could hear Tuya out there starting a sentence, and I kept ringing into it; I didn’t know that it was evidence. #l0211
}
{ end_floor:
    -> gus_floor
}
{ end_elevator:
    -> gus_elevator
}
-> gus_interval

=== gus_floor
I said that I’d manage, and everybody took me at my word, and no one had done that since the stroke. #l0212
It’s four feet from that chair to the keys. I had them all in my head, and both my legs. #l0213
What nobody could see is that I wasn’t going for water, or for help. The A above middle C had been bothering me since the rain began, and I wanted to know if it was the string or me. #l0214
It was the string. #l0215
There’s a bell here, and somebody always comes, and tells me her name, and it’s always a new one. # ending:floor #l0216
-> END

=== gus_interval
Two columns came back from the police, on one sheet, and my daughter laid it on the piano, and for a week we all dusted around it. #l0217
Hers was right to the cent, and so was Tuya’s. I’ve met that before; it’s what you get when nobody will say which A. #l0218
What nobody could see is that I’d counted, too. I know exactly how many of those bells were for nothing, because I ring first, and think up what for while she’s on the stairs. #l0219
I’ve offered to pay for those by the piece. #l0220
Now there’s a voice in the dark that says, water or company, and I say which, and it goes down in the book. # ending:interval #l0221
-> END

=== gus_elevator
In August she shook hands with us all, and then with the lift. #l0222
After that there were others. I know them by their shoes, and they know me by the chart. #l0223
What nobody could see is what stopped those two that night, and it was no whistle. They had both heard my foot come down on the floor, and they were both afraid of the very same thing, at the same instant, in the same key. #l0224
I’ve never gotten them into one room since to tell them. #l0225
I ring, and I count the steps, and it’s a long time until somebody’s there. # ending:elevator #l0226
-> END

=== corinne_words
Corinne, in her own words. She is invented, and so are the words. # part:words # people:corinne@near # face:corinne=calm #l0227
I’ll set it out the way I would for an auditor, and the auditor may draw his own conclusions. #l0228
{ opened:
- "bell":
    Four fifty-eight: one officer, on our stoop, being told how my father rings for water; I’d have said that nobody but family knew. #l0229
- "car":
    Four fifty-eight: my father’s aide, in the front of a police car, with the dome light on, in sight of the entire street. #l0230
- "knock":
    Four fifty-eight: a knock, of the kind that my grandmother used to tell us about. #l0231
- else:
    Four fifty-eight: voices on the stoop, hers mostly, starting over; I took it that I was being described. #l0232
}
{ end_roof:
    -> corinne_roof
}
-> corinne_box

=== corinne_box
{ harm:
- "took":
    In the kitchen: one passport out, with one receipt in. I’ve kept it with the others, because that is where we keep the passports. #l0268
- "searched":
    Upstairs: one dresser, three drawers, not mine, opened at my suggestion. I pay for that room, I’d said, and I have tried since to find the line in the ledger where it says so. #l0269
- else:
    Five past five: one person, past me, on nobody’s word. My father says to book it as a draft. #l0270
}
For about a month, in my mind, I gave anyone who asked me for the salt the time, the place and a witness. #l0271
What nobody could see is what else there is in that red box. It’s my notice, typed, two years old, with the date left blank; I was going to quit and do the days myself, as soon as I could find the month. #l0236
Tuya knows. She put it in its own envelope, so that it would not get creased. #l0237
I have taken it out since, and it turns out that I’d spelled the district wrong. # ending:fire-box #l0238
-> END

=== corinne_roof
A man with a nice voice asked me over the telephone whether it might be theft. I asked him under which subsection. #l0239
I paid it in that same week, to the cent, by her book. #l0240
What nobody could see is that I had done the sum already. In February, at the office, at night, in a column with no heading, I worked it out her way, and I knew the figure; I only thought it could wait until there was a roof. #l0241
That column has never been asked for. #l0242
When it rains my father sits under his buckets and says that he’s never had such an instrument. # ending:roof #l0243
-> END
