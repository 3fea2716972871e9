import numpy as np

p, path = np.array([[1.0, 2.0], [3.0, 4.0]]), []
rows = columns = t = 0.0
for g in np.array([[[1.0, 2.0], [3.0, 1.0]]]):
    t += 1
    old = 1 - t**-0.8
    rows = old * rows + (1 - old) * (g**2).mean(axis=1)
    columns = old * columns + (1 - old) * (g**2).mean(axis=0)
    step = g / np.sqrt(np.outer(rows, columns) / rows.mean())
    step = step / max(1.0, (step**2).mean() ** 0.5)
    p = p - 0.1 * max(1e-3, (p**2).mean() ** 0.5) * step
    path.append(p)
np.array(path)
