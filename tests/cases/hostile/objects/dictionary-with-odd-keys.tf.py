{float("nan"): 1., (1, 2): 2., None: 3., "a": 4.}
