=== court
A row of doors, a pool with a lid on it, an ice machine. Before number 12 stands a folding chair. Somebody is frying onions. # place:court/night # people:fisk@left deputy@right # face:fisk=worried # face:deputy=calm # chapter:court #l0010
* (radio_it) [Radio in what it may be, so that dispatch is aware. # event:open-radio # approach:talk-past@wren # minutes:4]
    “Possible trafficking, Cottonwood Court, room 12,” says your shoulder, and then Sizemore’s, and a pickup’s that belongs to a volunteer fireman. In 11 the television is turned down. #l0011
    -> knock
* (see_register) [Let Mr. Fisk show you how room 12 is paid for. # thing:register # event:employer-record # minutes:6]
    Two names, in two hands; her card one week and his the next; two keys, one each. # cue:both-names #l0012
    Below that it says TOWELS, nine times, and once, underlined, TOWELS AGAIN. # cue:many-towels #l0013
    -> knock
* (ask_eleven) [Take down what the man in 11 gets to hear of it. # event:bystander-account # minutes:6]
    “Onions. A dog with opinions.” He is in bed, with the door open, for the air. “Fellows come by. Half an hour, and they go again.” # speaker:eleven # people:eleven@near deputy@right # face:eleven=calm # cue:half-hours #l0014
    “And one of those two’s out on the chair, like a lifeguard. Monday him, Tuesday her. Asked me once if I needed ice.” # speaker:eleven # face:explaining # cue:takes-turns #l0015
    -> knock
* (round_back) [Go around behind the row once, with Sizemore and a flashlight. # thing:back-window # minutes:6]
    In front the curtains are shut with a clothespin. In back both windows stand wide open, four feet up, with a hound’s chin on one of the sills. # cue:curtains # cue:ways-out #l0016
    “Anyone could climb out of there,” says Sizemore. “He’d have to move the dog.” # speaker:deputy #l0017
    -> knock

=== knock
You knock. It opens by the width of a hand, on the door guard: a very large man in an apron. “If it’s the onions,” he says. # place:doorway/night # people:theo@near wren@seat-left=sitting # face:theo=wary # face:wren=wary # chapter:door #l0018
Behind him a woman sits on a bed among cards with teeth on them. She looks at your hands, and at him, before she looks at you. # cue:looks-at-him # decisive #l0019
* (foot_in) [Get a foot inside while it’s open, for everyone’s safety. # event:search-without-authority # approach:take-without-asking@wren # approach:take-without-asking@theo # minutes:3]
    ~ door = "foot"
    The guard holds, and so does the boot. Beside the bed something large stands up. “That’s Gravy,” says the man, over the noise. “He votes no.” # face:theo=angry #l0020
    -> talk
* (past_him) [Tell her, past him, that she could come with you now. # event:asked-in-earshot # approach:exposed-question@wren # approach:talk-past@theo # minutes:3]
    ~ door = "past"
    “Come where?” she says. It is a real question, and she waits for the answer with a molar in her hand. # face:wren=contempt #l0021
    -> talk
* (whose_door) [Say who complained of what, and that it’s their door. # event:camera-told # approach:introduce@wren # approach:introduce@theo # minutes:3]
    “Traffic,” the man says, trying it out. “Traffic’s fair.” The door shuts, the guard scrapes, and he comes out with a pan in his hand and pulls the door almost to. “Theo. That’s Wren.” # face:theo=calm #l0022
    -> talk
* (both_ids) [Get identification from both and have it run, before anything. # event:listed-without-ground # approach:papers-first@wren # approach:papers-first@theo # minutes:5]
    ~ door = "ids"
    He takes two wallets out of one apron pocket, looks at them, and sees you see it. The names come back clean. They have also gone in. # face:theo=afraid # cue:two-wallets #l0023
    -> talk
