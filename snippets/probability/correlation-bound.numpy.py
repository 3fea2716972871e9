import numpy as np

joint = np.array([
    [[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
    [[0.5, 0., 0.], [0., 0.2, 0.3]],
    [[0., 0., 0.2], [0.8, 0., 0.]],
])
x = np.array([[0.], [1.]])
y = np.array([1., 2., 4.])

def E(values):
    return (joint * values).sum(axis=(1, 2), keepdims=True)

dx, dy = x - E(x), y - E(y)
abs(E(dx * dy)), np.sqrt(E(dx ** 2) * E(dy ** 2))
