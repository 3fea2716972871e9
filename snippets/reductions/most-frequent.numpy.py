import numpy as np

x = np.array([3., 1., 2., 1., 3., 1.])
values, counts = np.unique_counts(x)
values[np.argmax(counts)]
