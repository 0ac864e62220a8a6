=== own_words
{ matter:
- "farm":
    Rosalba, in her own words. She is invented, and so are the words. # part:words # people:person@near # face:person=calm #l0193
    In the packing shed I am paid to find the soft one among many by its weight. One has to hold each of them. #l0194
- "household":
    Selam, in her own words. She is invented, and so are the words. # part:words # people:person@near # face:person=calm #l0195
    I have counted tablets before people who did not trust me, and I know how to hold my hands for that. #l0196
- else:
    Jordan, in his own words. He is invented, and so are the words. # part:words # people:person@near # face:person=calm #l0197
    Any room has one note that it wants, and that court’s is a low one, about where you’d say no. #l0198
}
{ stand:
- "own":
    I said it the way it was, and where I didn’t know I said that. #l0199
- "words":
    I’d been given three lines, and I said them well, for I had been taught for years to say what somebody liked. #l0200
- "thin":
    I answered what there was a question for. The rest I carried down again, past all their knees. #l0201
- "held":
    I was fetched, by men who held my elbow as one holds a cup that is too full. #l0202
- else:
    I was not there. I was eleven blocks away, with a coffee, and I knew what time it was the whole morning. #l0203
}
{ corridor.all_of_it:
    What I might get for it was read out with the dates, by the other man, and it was quite small when one heard it. #l0204
- else:
    What I might get for it went around that building like a smell, and I was what it was about. #l0205
}
{
- stand == "gone":
    What nobody could see: I had the good shoes on, that whole morning. #l0230
- matter == "farm":
    What nobody could see: under the flour bag was the second notebook. I would have read from it if one of them had asked me what it costs to send a child a pair of shoes. #l0206
- matter == "household":
    What nobody could see: I had Teddy’s drawing in my sleeve, the one with the train. I had it there against my own side, so as not to say anything about that house that was only hate. #l0207
- else:
    What nobody could see: Tasha was in the back row, under a hat. She left before they came out, and she had been singing along with her lips shut. #l0208
}
{
- end_both:
    -> say_both
- end_second:
    -> say_second
- end_not_proved:
    -> say_not_proved
- end_eleven:
    -> say_eleven
- end_forty:
    -> say_forty
- end_phrases:
    -> say_phrases
- end_side_door:
    -> say_side_door
- end_reversed:
    -> say_reversed
}
-> say_mistrial

=== say_both
Two times a woman with needles said a word, and there was no wind from it. #l0209
I went out by the front. I’d thought that I would feel taller. I was hungry. # ending:both #l0210
-> END

=== say_second
They said that the paper was mine. It’s in my bag, it was there all along, and now it has been said. #l0211
For the other thing they had no word all twelve of them could carry. I haven’t either, on most days. # ending:second-count #l0212
-> END

=== say_not_proved
They said that it wasn’t shown. They didn’t say that it wasn’t so, and the old one with the wool is said to have read it slowly. #l0213
I can live beside that. I have lived beside less. # ending:not-proved #l0214
-> END

=== say_eleven
There was one who couldn’t. I don’t mind that one so much. #l0215
{ film == "hand":
    I would have asked what he’d have wanted a hand for, when it all went so well without. Nobody lets one ask. # ending:eleven #l0234
- else:
    I would have asked about that job, and who drove when the truck was full. Nobody lets one ask. # ending:eleven #l0216
}
-> END

=== say_forty
They ate, and then they came and said it. I’ve been let go from places more slowly. #l0217
It was not me that they looked for. They’d been waiting for somebody from a poster. # ending:forty-minutes #l0218
-> END

=== say_phrases
It was the true thing, in a borrowed coat. They saw the coat. #l0219
I don’t say those lines any more, and it’s a pity, for they were about me. # ending:phrases #l0220
-> END

=== say_side_door
The other one never put a hand on me either. #l0221
I’ve had my say, it was one sentence, and it’s in the record with my name beside it. # ending:side-door #l0222
-> END

=== say_reversed
They believed it for a year and two months. Then somebody wrote that they were the wrong ones to. #l0223
I’m told that I may do it again. I am told so in a very kind letter. # ending:reversed #l0224
-> END

=== say_mistrial
Three nights with a lock on the inside. I would have told them what it cost, and that I slept badly. #l0225
Somebody had wanted to keep that quiet for me. I’d not been asked. # ending:mistrial #l0226
-> END
