import numpy as np

x = np.array([[0.], [1.], [2.], [3.]])
y = 2 * x + 1

w, b = 0., 0.
losses = []
for step in range(3):
    error = w * x + b - y
    losses.append((error**2).mean())
    w, b = w - 0.1 * 2 * (error * x).mean(), b - 0.1 * 2 * error.mean()
losses, w, b
