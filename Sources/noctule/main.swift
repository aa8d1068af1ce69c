print("noctule")
