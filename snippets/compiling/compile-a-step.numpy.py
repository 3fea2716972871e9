import numpy as np

x = np.array([0., 1., 2., 3.])
y = 2 * x + 1


def step(w):
    error = w[0] * x + w[1] - y
    return w - 0.1 * np.array([2 * (error * x).mean(), 2 * error.mean()])


w = np.zeros(2)
for _ in range(3):
    w = step(w)
w, ((w[0] * x + w[1] - y) ** 2).mean()
