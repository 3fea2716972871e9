import numpy as np

z = np.array([[2.0, 0.0, -1.0], [0.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
labels = np.array([0, 2, 0])
total = 0.0
for batch in (slice(0, 2), slice(2, 3)):
    rows = np.log(np.exp(z[batch]).sum(axis=1))
    total += (rows - np.take_along_axis(z[batch], labels[batch, None], axis=1)[:, 0]).sum()
total / 3
