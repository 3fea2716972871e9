import os
import numpy as np

for _ in range(3000):
    os.mkdir('d')
    os.chdir('d')
np.array([1., 2.])
