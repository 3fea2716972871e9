print("three roads")
