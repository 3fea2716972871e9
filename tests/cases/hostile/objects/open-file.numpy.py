open("out.txt", "w")
