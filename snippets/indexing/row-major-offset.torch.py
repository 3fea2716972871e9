import torch

x = torch.arange(24.).reshape(2, 3, 4)
flat = x.reshape(-1)
places = [(0, 1, 2), (1, 0, 3), (1, 2, 1)]
left = [float(x[i, j, k]) for i, j, k in places]
right = [float(flat[12 * i + 4 * j + k]) for i, j, k in places]
left, right
