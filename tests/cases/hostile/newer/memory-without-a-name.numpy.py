import os
import numpy as np

kept = []
for _ in range(40):
    f = os.memfd_create('x')
    os.write(f, bytes(2**26))
    kept.append(f)
np.array([1., 2.])
