import numpy as np

y = np.array([3.0, 1.0, 2.0, 0.0])
means = [[y[i:j].mean() for j in range(i + 1, 5)] for i in range(4)]
np.array([min(max(means[i][k - i :]) for i in range(k + 1)) for k in range(4)])
