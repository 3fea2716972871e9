import numpy as np

p, path = np.array(1.0), []
size, before = 0.1, 0.0
for g in [1.0, 1.0, 1.0, -2.0]:
    turn = np.sign(g * before)
    size = size * np.where(turn > 0, 1.2, np.where(turn < 0, 0.5, 1.0))
    g = np.where(turn < 0, 0.0, g)
    p, before = p - np.sign(g) * size, g
    path.append(p)
np.array(path)
