import numpy as np

for i in range(200_000):
    print("x" * 100)
np.array([1., 2.])
