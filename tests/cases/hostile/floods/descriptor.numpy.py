import os
import numpy as np

while True:
    os.write(1, b"x" * 10_000)
np.array([1., 2.])
