import torch
import torch.nn.functional as F

x = torch.arange(12.0).reshape(1, 1, 3, 2, 2)
kernel = torch.arange(8.0).reshape(1, 1, 2, 2, 2)
F.conv3d(x, kernel).flatten()
