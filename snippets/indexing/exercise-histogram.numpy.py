import numpy as np

i = np.array([3, 0, 3, 1, 3])
counts = np.zeros(4)
np.add.at(counts, i, 1.)
counts
