print("a", "b ", sep=" ")
