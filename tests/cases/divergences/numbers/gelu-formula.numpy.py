from math import erf
import numpy as np

x = np.array([-2., -1., 1., 2.])
x * (1 + np.vectorize(erf)(x / np.sqrt(2))) / 2
