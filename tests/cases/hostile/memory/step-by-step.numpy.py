import numpy as np

kept = []
for i in range(40):
    kept.append(bytearray(b"x" * 60_000_000))
np.array([1., 2.])
