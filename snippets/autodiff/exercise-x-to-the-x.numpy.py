import numpy as np

x = np.array([0.5, 1., 2.])
h = 1e-5
((x + h) ** (x + h) - (x - h) ** (x - h)) / (2 * h), x**x * (np.log(x) + 1)
