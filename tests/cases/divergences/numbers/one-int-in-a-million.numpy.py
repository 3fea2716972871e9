import numpy as np

x = np.arange(1_000_000)
x[777_777] += 1
x
