import numpy as np

x = np.array([3.14159, 2.71828])
np.set_printoptions(precision=2)
str(x)
