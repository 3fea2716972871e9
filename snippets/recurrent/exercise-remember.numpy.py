import numpy as np

c = np.zeros((1, 1))
for x in (1.0, 2.0, 3.0):
    c = 1.0 * c + 1.0 * np.tanh(0.001 * x)
1000 * c
