import torch
import torch.nn.functional as F

weight = torch.sin(torch.arange(16.0)).reshape(4, 1, 2, 2)  # 2 channels, 2 outputs each
x = torch.cos(torch.arange(18.0)).reshape(1, 2, 3, 3)
F.conv2d(x, weight, groups=2)
