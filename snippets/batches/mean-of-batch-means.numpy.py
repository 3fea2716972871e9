import numpy as np

x = np.arange(10.)
means = [x[start:start + 4].mean() for start in range(0, len(x), 4)]
np.mean(means), x.mean()
