import numpy as np

x = np.array([[np.nan, 2.], [3., -1.]])
y = np.array([[1.], [2.]])
error = x @ np.array([[0.5], [-1.]]) - y
2 * error[:, None] * x[:, :, None]
