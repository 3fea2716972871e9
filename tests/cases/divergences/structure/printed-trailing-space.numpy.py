print("a", "b")
