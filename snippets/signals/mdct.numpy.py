import numpy as np

x = np.arange(12.0) ** 2
n, k = np.arange(8.0), np.arange(4.0)
window = np.sin(np.pi / 2 * np.sin(np.pi * (n + 0.5) / 8) ** 2)
frames = np.lib.stride_tricks.sliding_window_view(x, 8)[::4] * window
waves = np.cos(np.pi / 4 * (n + 0.5 + 4 / 2) * (k[:, None] + 0.5))
2 * frames @ waves.T
