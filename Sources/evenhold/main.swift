print("evenhold")
