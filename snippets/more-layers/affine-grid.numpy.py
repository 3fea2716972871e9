import numpy as np

theta = np.array([[1.0, 0.0, 0.5], [0.0, 2.0, 0.0]])
x, y = np.meshgrid(np.linspace(-1, 1, 3), np.linspace(-1, 1, 2))
points = np.stack([x, y, np.ones_like(x)], axis=-1)
points @ theta.T
