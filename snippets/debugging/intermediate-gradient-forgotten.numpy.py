import numpy as np

h = np.array([1., 2.]) ** 2
2 * h
