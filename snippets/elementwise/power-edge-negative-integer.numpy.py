import numpy as np

x = np.array([2, 4])
x ** -1
