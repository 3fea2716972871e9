import numpy as np

weights, target, path = np.array(0.0), np.array(0.0), []
for step in range(1, 6):
    weights = weights + 1.0
    target = target if step % 3 else weights
    path.append(target)
np.array(path)
