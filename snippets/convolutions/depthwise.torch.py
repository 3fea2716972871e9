import torch
import torch.nn.functional as F

x = torch.tensor([[[[1.0, 2.0], [3.0, 4.0]], [[1.0, 1.0], [2.0, 2.0]]]])
kernels = torch.tensor([[[[1.0, 0.0], [0.0, 1.0]]], [[[2.0, 1.0], [0.0, 0.0]]]])
F.conv2d(x, kernels, groups=2)[0, :, 0, 0]
