import numpy as np

c = np.zeros((1, 1))
for x in (1., 2., 3.):
    c = 1. * c + 1. * np.tanh(0.001 * x)
1000 * c
