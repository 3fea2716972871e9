import numpy as np

p, g = np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[1.0, 2.0], [3.0, 1.0]])
x = g / np.linalg.norm(g)
for _ in range(5):
    square = x @ x.T
    x = 3.4445 * x + (-4.775 * square + 2.0315 * square @ square) @ x
p - 0.1 * x
