/// The words that households are made up from.
enum Phrases {
  static let chores: [(verb: String, category: String)] = [
    ("Cooking with", "household"), ("Washing", "household"), ("Shopping for", "household"),
    ("Sorting", "household"), ("Mending", "household"), ("Airing", "household"),
    ("Carrying down", "household"), ("Labelling", "household"), ("Stacking", "household"),
    ("Looking after", "household"), ("Packing", "children"), ("Finding", "children"),
    ("Signing for", "children"), ("Drawing up", "children"), ("Handing in", "children"),
    ("Outgrowing", "children"), ("Borrowing", "children"), ("Explaining", "children"),
    ("Paying for", "money"), ("Insuring", "money"), ("Cancelling", "money"),
    ("Filing", "money"), ("Comparing", "money"), ("Saving for", "money"),
    ("Inviting for", "social"), ("Wrapping", "social"), ("Ringing about", "social"),
    ("Writing about", "social"), ("Booking", "social"), ("Returning", "social"),
    ("Asking after", "emotional"), ("Calming down about", "emotional"),
    ("Listening about", "emotional"), ("Making time for", "relationship"),
    ("Talking about", "relationship"), ("Laughing about", "relationship"),
    ("Planting", "household"),
  ]
  static let things = [
    "the shoes", "the bicycles", "the school bag", "the winter coats", "the cellar", "the fridge",
    "the garden", "the cat", "the birthday list", "the tax papers", "the curtains", "the bus pass",
    "the lunch boxes", "the dentist", "the library books", "the spare keys", "the swimming lesson",
    "the balcony", "the old sofa", "the printer", "the calendar", "the first aid box", "the photos",
    "the camping stove", "the tool box", "the bathroom shelf", "the letters", "the bread",
    "the holiday house", "the neighbours", "the grandparents", "the choir", "the football boots",
    "the allotment", "the car", "the train tickets", "the lost gloves", "the bunk bed",
    "the medicine", "the piano", "the recycling", "the window boxes", "the sledge", "the guests",
    "the lamps", "the passports", "the rent", "the savings", "the costume", "the tent",
    "the night light", "the bookshelf", "the hamster", "the kettle", "the rain jackets",
    "the school trip", "the open evening", "the wardrobe", "the drawer", "the fairy lights",
    "the wall paint",
  ]
  static let places = [
    "on the stairs", "in the kitchen", "at the bus stop", "in the cellar", "by the window",
    "on the back step", "in the car", "at the big table",
  ]
  static let sentences = [
    "I thought about {thing} {place} and then it was done",
    "Nobody had to ask about {thing} this time", "We found {thing} {place}, laughing",
    "It rained, and {thing} could wait", "There was half an hour {place} without a list",
    "This was {term} all over again", "I would like to hand over {thing} for a while",
    "It helped to say it out loud {place}", "I was tired and said so before it was late",
    "We both saw {thing} at the same moment", "The week was full and still had a free evening",
    "I noticed {thing} only because it was missing", "Since {term} this has been lighter",
    "Somebody had already taken care of {thing}", "We talked {place} until the tea was cold",
    "I keep {thing} in my head, which is full", "It took ten minutes and felt like a gift",
    "We forgot {thing} and nothing happened", "The children asked about {thing} first",
    "I had imagined *that* quite differently", "It was quiet {place}, **really** quiet",
    "We wrote it on the fridge, next to {thing}", "A friend said it sounded like {term}",
    "There is a plan for {thing} now, a small one",
  ]
  static let agreements = [
    "Looks at the calendar on Sunday evening", "Keeps Thursday evening free",
    "Rings about the appointment", "Takes the list along, without being asked",
    "Puts the phone in the drawer at nine", "Reads the messages of the school",
    "Says on Friday what the week was like", "Buys the present, and the paper too",
  ]
  static let headlines = [
    "The week of the long table", "Rain and soup", "A door that shuts", "Two lists become one",
    "Nobody was late", "The quiet Sunday", "We begin again", "Half a garden",
  ]
  static let lifeEvents = [
    "A new job", "The move", "School begins", "A grandmother is ill", "A friend stays for a month",
    "The big exam", "A long journey", "The roof is mended",
  ]
  static let themes = ["Rest", "Trust", "Turns", "Words", "Small things", "Time"]
  static let connectionVerbs = [
    "initiated", "responded", "soothed", "listened", "acknowledged", "small-act", "raised",
    "followed-up", "stayed",
  ]
  static let inventoryVerbs = ["planning", "remembering", "noticing", "anticipating", "managing"]
  static let adjectives = [
    "Amber", "Bright", "Brisk", "Calm", "Candid", "Careful", "Clear", "Cosy", "Crooked", "Curious",
    "Dappled", "Early", "Easy", "Even", "Faint", "Festive", "Frosty", "Gentle", "Glad", "Golden",
    "Grand", "Green", "Half-done", "Happy", "Honest", "Humble", "Jolly", "Keen", "Kind", "Late",
    "Lazy-day", "Leafy", "Light", "Little", "Long", "Loose", "Lucky", "Mellow", "Merry", "Mild",
    "Misty", "Modest", "Narrow", "Neat", "Nimble", "Open", "Patient", "Plain", "Quiet", "Rainy",
    "Round", "Salty", "Shared", "Silver", "Simple", "Slow", "Soft", "Steady", "Sunny", "Warm",
  ]
  static let nouns = [
    "anchor", "apple", "attic", "basket", "bench", "blanket", "boat", "bridge", "broom", "button",
    "candle", "carpet", "chair", "clock", "cup", "doorstep", "envelope", "feather", "fence", "fork",
    "garland", "gate", "glove", "hammock", "harbour", "hat", "hedge", "island", "jar", "kite",
    "ladder", "lantern", "letter", "map", "meadow", "mirror", "napkin", "orchard", "parcel", "path",
    "pebble", "pillow", "pocket", "porch", "puddle", "quilt", "raft", "ribbon", "river", "rug",
    "saddle", "shelf", "shore", "spoon", "staircase", "teapot", "thread", "tower", "umbrella",
    "window",
  ]
}
