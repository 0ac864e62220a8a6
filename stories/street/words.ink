=== jordan_words
Jordan, in his own words. He is invented, and so are the words. # part:words # people:jordan@near # face:jordan=calm #l0206
I’ll give it to you as a song, because in a song you can hear what’s been left out. #l0207
{ opened:
- "light":
    First verse: a woman is walked around a car to look at a light that’s off, and in the back seat it gets so quiet that I start to hum. #l0208
- "cards":
    First verse: three cards go by in somebody’s hand, mine in the middle, and I sit there and get read. #l0209
- "cold":
    First verse: a man is asked if he’s all right, in front of the one person who would have to be told. #l0210
- else:
    First verse: where have we been, and the answer was sung for me, and I came in on the last three words. #l0211
}
{ stuff:
- "his":
    Second verse is a phone and a wallet, out loud, into my own hand; I slept on my back for a week so as to lie on both. #l0212
- "county":
    Second verse, my wallet leaves in a bag with Kendra’s plate on it, and I hear it’s evidence. #l0213
- else:
    Second verse goes just like the first one: her console, her lid, that little click. #l0214
}
{ number:
- "safe":
    Then seven notes, which I won’t sing for you. #l0215
- "exposed":
    Then a card with a star on it, and me in a shirt with no pocket. #l0216
- else:
    I asked how a person would complain, and that went right by, like a bus. #l0217
}
{ end_docket:
    -> jordan_docket
}
{ end_bed:
    -> jordan_bed
}
{ end_twenty:
    -> jordan_twenty
}
{ end_out:
    -> jordan_out
}
{ end_aloud:
    -> jordan_aloud
}
-> jordan_notes

=== jordan_docket
Then it’s a courtroom, which has lovely acoustics, all that oak. The lady beside me said my name with the bridge in it, and a man up front said one word, and it was over; I’ve had ring tones that went on longer. #l0218
What nobody could see is that I was in the parking lot of that building on October ninth, in that very shirt, for an hour and ten minutes. I could see the door. #l0219
The rest of the verse I’m keeping for the lady, since she can’t hum it to anybody. # ending:docket #l0220
-> END

=== jordan_bed
Then there’s a bed by a door, and a woman with a sandwich who asked it nothing. #l0221
What nobody could see is that I had been in that house before. Two Christmases back our choir came and sang there, and I looked at the men with their trays and I thought: poor souls. #l0222
I knew where they keep the piano. Tuesdays I take the alto down there now, and whoever feels like being on top is welcome to it. # ending:bed #l0223
-> END

=== jordan_twenty
Then I’m put on a card: height, associates, one tattoo, left arm, lines and dots. #l0224
What nobody could see is that it’s music. It’s the alto, bars one to four; my grandmother wrote it out for the man and told him where the stems go. #l0225
So it’s in your computer now, under marks, and you could sing it if you liked. Known to frequent, it says. I’m known to frequent the second pew. # ending:twenty #l0226
-> END

=== jordan_out
Then some two pages are read out in June, and that night has a hole in the middle of it, as when somebody picks up the needle. #l0227
What nobody could see is that I was timing you. I do it in songs: a light is three songs long, I’ve had a lot of lights. When it went into the fourth I thought, this is another piece. #l0228
Kendra had heard it, too. She was so polite from there on. # ending:left-out #l0229
-> END

=== jordan_aloud
Then a man in a good suit reads out what was said to me, twice, and I’ll give him this, he had a voice. Everyone I ever lived with had a sentence like that one, and I thought, well, there’s theirs. #l0230
What nobody could see is that I had been about to do it for nothing. I was on the breath. #l0231
You can check. It’s on that recording, right before: one breath, in, and then you. # ending:aloud #l0232
-> END

=== jordan_notes
Nine days I had it in my mouth. I hummed it at the ice machine and over the sink, and Tasha asked me what it was, and I said, an old one. #l0233
What nobody could see is that I had thrown away your name. A name I’d have said in my sleep; do, mi, sol I’m allowed to. #l0234
When you picked up you didn’t ask who it was. You said, and how does it go on? So I went on. # ending:notes #l0235
-> END

=== tasha_words
Tasha, in her own words. She is invented, and so are the words. # part:words # people:tasha@near # face:tasha=calm #l0236
I’m only going to correct the record where it’s about me. #l0237
{ opened:
- "light":
    Kendra was walked off to look at a light, and a deputy leaned on our car as if she had made the payments on it. #l0238
- "cards":
    My license went off for a walk and came back a bit warm; it’s a good picture, I look rested. #l0239
- "cold":
    Jordan was asked if he was all right, and nobody asked the front seat, because the front seat is always all right. #l0240
- else:
    We were asked how our evening had been, and I let the others tell it. #l0241
}
{ stuff:
- "his":
    I saw him get his phone back. I’m not telling you what I thought, I’m telling you that I saw. #l0242
- "county":
    My phone got put in a bag with a number on it. It’s had a number before. #l0243
- else:
    The console was shut, with that click. You stop hearing it. #l0244
}
It was seen that I stayed in the car, and I believe that’s been written down as something. #l0245
What nobody could see is that I had no shoes on. They were in nine, by the heater; it was eighteen degrees, and a person doesn’t get out on a road in her socks to be asked a thing like that. #l0246
{ end_paper:
    -> tasha_paper
}
{ end_force:
    -> tasha_force
}
{ end_highway:
    -> tasha_highway
}
-> tasha_bulb

=== tasha_paper
{ car.read_dash or facts.through_glass:
    Now there’s a young man with the pad, and he’d like to know who T is. Take your time, he told me. #l0247
- else:
    Now there’s a young man with the motel’s book, and he’d like to know who had the other bed in nine. Take your time, he told me. #l0278
}
I have an appointment for my teeth on the fourteenth, and I don’t know who’s paying for it. So I’m taking it. # ending:paper #l0248
-> END

=== tasha_force
A letter came for each of us, with our whole names. Mine went to an address where I lived when I was nineteen, and the people forwarded it, which was nice of them. #l0249
No further information was developed. I read that one twice. # ending:forwarded #l0250
-> END

=== tasha_highway
It’s warmer where we are, and the rooms are the same, with a different boat over the bed. Jordan doesn’t hum. #l0251
I sleep in them now. # ending:highway #l0252
-> END

=== tasha_bulb
And the light is fixed, before anyone asks. I did it: two screws, four ninety-nine, Kendra held the flashlight. #l0253
It isn’t hard. Anybody could have. # ending:bulb #l0254
-> END
