import numpy as np

x = np.array([[0.], [1.], [2.], [3.]])
y = 2 * x + 1

w, b, total = 0., 0., 0.
for batch_x, batch_y in zip(np.split(x, 2), np.split(y, 2)):
    error = w * batch_x + b - batch_y
    total += (error**2).mean()
    w, b = w - 0.1 * 2 * (error * batch_x).mean(), b - 0.1 * 2 * error.mean()
total / 2, ((w * x + b - y) ** 2).mean()
