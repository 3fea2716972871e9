import numpy as np

x = np.array([[0.], [1.], [2.], [3.]])
y = 2 * x + 1

w, b = 0., 0.
for epoch in range(3):
    for start in range(0, 4, 2):
        batch = slice(start, start + 2)
        error = w * x[batch] + b - y[batch]
        w, b = w - 0.05 * 2 * (error * x[batch]).mean(), b - 0.05 * 2 * error.mean()
w, b
