import numpy as np

x = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
w, u = np.array([[[0.5, -1.0], [1.0, 0.25]], [[0.0, 1.0], [-0.5, 0.0]]])
for _ in range(2):
    h, outputs = np.zeros(2), []
    for step in x:
        h = np.tanh(step @ w + h @ u)
        outputs.append(h)
    x = np.stack(outputs)
x[None]
