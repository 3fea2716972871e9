import numpy as np

x = np.array([1, 1, 2, 2, 2, 1])
i = np.flatnonzero(x[1:] != x[:-1]) + 1
starts = np.append(0, i)
ends = np.append(i, len(x))
x[starts], ends - starts
