=== kitchen
{ went == "home":
    Corinne has the kitchen table: the laptop, a binder, a telephone on its back that lights up, and lights up. Along the hall somebody is being helped to a glass of water. # place:scullery/night # people:corinne@near # face:corinne=tired # chapter:kitchen #l0091
- else:
    Corinne sits at the kitchen table in a wet coat, and has opened the laptop without looking at it. “I got as far as the parking structure,” she says. # speaker:corinne # place:scullery/dusk # people:corinne@near # face:corinne=worried # chapter:kitchen #l0092
}
“Every other Friday eleven hundred people are paid to the cent, because of me. And then a referee tells me that I can’t count.” # speaker:corinne #l0093
-> kitchen_hub

=== kitchen_hub
- (table)
{ table > 2:
    -> firebox
}
* (tell_coming) [Let her tell how Tuya came to be with them. # event:employer-account # approach:open-question@corinne # minutes:4]
    “An agency, in the city. I paid the fee; she paid none. I drove her up here myself, and I gave her my old room.” # speaker:corinne # face:explaining # cue:hired-housed #l0094
    “In March she quit. Six days. I went and asked her back, and it cost me a raise and a mattress.” # speaker:corinne # face:tired # cue:quit-in-march #l0095
    -> table
* (set_straight) [Put her right: a night spent awake is a night’s work. # event:wage-judged # approach:accuse@corinne # minutes:4]
    ~ wage = "judged"
    “Is that the statute?” Corinne uncaps a pen. “Or is that you? I’d need to know which to cite.” # speaker:corinne # face:serious #l0096
    -> table
* (read_texts) [Read the messages that she is holding out to you. # thing:telephone # minutes:4]
    From last night, to Tuya: If you go I’ll have to tell the agency that you walked out on a patient. Below it, from Tuya: the picture of a whistle. # cue:reference-words #l0097
    “I’d written a nice one first,” says Corinne. “I read it over and it sounded like begging.” # speaker:corinne # face:sad #l0098
    -> table
* (see_hours) [See if she would turn the hours around to you. # thing:hours-sheet # event:employer-record # approach:show-respect@corinne # minutes:4]
    Six days of twenty-four hours, less eight each night: sleep. An agency’s leaflet is stapled to it, the eight circled. # cue:sleep-deducted #l0099
    What remains goes into an account in Tuya’s name, every second Friday, Wednesdays included. # cue:paid-fridays #l0100
    -> table

=== firebox
“And before you ask me where her passport is.” She nods at a red fire box on the refrigerator. “In there, with my father’s and mine. Take it, if that’s what this is.” # speaker:corinne # face:serious # cue:papers-in-box # decisive #l0101
* (why_there) [Ask her what another woman’s passport is doing in there. # approach:accuse@corinne # minutes:4]
    “Staying dry. She asked if it could.” Corinne turns the telephone onto its face. “I see. So it is that.” # speaker:corinne # face:blank #l0102
    -> after_box
* (take_passport) [Take it along for Tuya, since it is being offered. # event:taken-without-consent # approach:take-without-asking@tuya # minutes:4]
    { harm == "none":
        ~ harm = "took"
    }
    It is dry, and full: a stamp for every away game from Irkutsk to Osaka. You make out a receipt to Corinne, and only then see what is odd about that. #l0103
    -> after_box
* (picture_box) [Photograph it where it stands, and leave it as is. # minutes:4]
    It comes out well: red, shut, a magnet in the shape of a trombone. It does not say anything. #l0104
    -> after_box
* (ask_of_box) [Find out from Tuya, by herself, what that box is. # event:risk-asked # approach:own-risk-judgment@tuya # minutes:4]
    { went == "home":
        In the hall she shakes the ring with the whistle, and holds up a flat key. “Two basements I have had, both with floods, and one husband. This is the driest place in the county.” # speaker:tuya # people:tuya@near corinne@far # face:tuya=calm # cue:box-key #l0105
    - else:
        “Can you hear?” says Tuya’s voice, over a bus. Metal jingles. “This is the whistle; this, the front door; and this is the box. It is the driest place in the county.” # speaker:tuya # cue:box-key #l0106
    }
    -> after_box

=== after_box
{ went == "home":
    -> room
}
-> leaving_early
