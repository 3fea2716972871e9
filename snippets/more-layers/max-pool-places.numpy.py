import numpy as np

x = np.array([[1.0, 5.0, 2.0, 0.0], [3.0, 4.0, 9.0, 8.0]])
windows = x.reshape(1, 2, 2, 2).swapaxes(1, 2).reshape(1, 2, 4)
best = windows.argmax(axis=-1)
row, column = best // 2, best % 2 + np.array([[0, 2]])
windows.max(axis=-1)[None], (row * 4 + column)[None]
