import numpy as np

x, n = np.array(20.), 0
while x >= 1.:
    x, n = x / 2., n + 1
x, n
