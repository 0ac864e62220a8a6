=== desk
Your car, with the heater on. Up the ramp the lamps of the rest area go out, one after another. # place:car/dusk # people:none # chapter:desk # part:board # decisive #l0057
* (nine_found) [Put out that nine were found, so a task force moves. # event:suspicion-spread # minutes:10]
    ~ told = "found"
    “Nine,” says the task force. You can hear a chair being pulled up. “Found how?” # speaker:task-force #l0058
    -> form
* (driver_only) [Give your sergeant the driver, and what’s still unclear. # event:supervisor-told # minutes:10]
    ~ told = "driver"
    “And the nine?” asks your sergeant. Not on your list, you say, and there is a silence, in which something is either crossed out or not. # speaker:sergeant #l0059
    -> form
* (as_allowed) { ride == "sister" } [Send on the house, in the way that Nelly said. # event:supervisor-told # event:referral-consented # minutes:10]
    ~ told = "allowed"
    First your sergeant; then the specialist, who is a victim specialist of the federal kind, and who reads back to you a street and a number. “And who told you?” A house, you say. #l0060
    -> form
* (close_arrest) { booked } [Close it with the one arrest, and go off shift. # event:closed-as-routine # minutes:10]
    One line over a line, one name, one statute. There is no room on it for nine who got out, or for where. #l0143
    -> form
* (close_line) { not booked } [Close it as a lane violation, and go off shift. # event:closed-as-routine # minutes:10]
    Two times over the line, a third time as if to make sure. It is the shortest thing that you have typed all week. #l0061
    -> form
* (names_over) [Send in all nine names, so that somebody has them. # event:immigration-called # event:passed-on-as-federal # minutes:10]
    ~ told = "names"
    The nine names are to be spelled, slowly, for someone who has had his coffee. He says to have a good one. #l0062
    -> form

=== form
Under the citation six lines are still empty: which language you used, who could hear, whether anyone was held, who agreed to what, what speaks against the worst that it could be, and whom you told. # part:report #l0063
* (sign) [Read it over once more, sign it, and hand it in. # minutes:0]
    { told:
    - "names":
        -> end_names
    - "found":
        -> end_found
    }
    { ride:
    - "sister":
        -> end_cake
    - "own":
        -> end_half
    - "held":
        -> end_cots
    - "moved":
        -> end_cots
    }
    -> end_juniper
