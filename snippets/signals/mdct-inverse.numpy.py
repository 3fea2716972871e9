import numpy as np

y = np.array([[4.0, -2.0, 1.0, 0.0], [2.0, 1.0, 0.0, -1.0]])
n, k = np.arange(8.0), np.arange(4.0)
window = np.sin(np.pi / 2 * np.sin(np.pi * (n + 0.5) / 8) ** 2)
waves = np.cos(np.pi / 4 * (n + 0.5 + 4 / 2) * (k[:, None] + 0.5))
frames = y @ waves * window / 4
frames[0, 4:] + frames[1, :4]
