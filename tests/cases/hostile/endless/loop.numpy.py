import numpy as np

x = np.array([1., 2.])
while True:
    x = x * 1
x
