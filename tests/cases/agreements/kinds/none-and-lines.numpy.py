for i in range(3):
    print(i, i ** 2)
None
