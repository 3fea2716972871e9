import torch
import torch.nn.functional as F

x = torch.arange(36.0).reshape(1, 1, 6, 6)
y = F.fractional_max_pool2d(x, kernel_size=2, output_ratio=(2 / 3, 2 / 3))
y.shape[2:], y.max()
