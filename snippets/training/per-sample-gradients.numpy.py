import numpy as np

x = np.array([[1., 2.], [3., -1.], [0., 4.]])
y = np.array([[1.], [2.], [3.]])
error = x @ np.array([[0.5], [-1.]]) - y
2 * error[:, None] * x[:, :, None], 2 * error
