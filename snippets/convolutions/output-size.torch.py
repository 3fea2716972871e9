import torch
import torch.nn.functional as F

n, k, stride, padding, dilation = 12, 4, 2, 3, 3
y = F.conv1d(torch.ones(1, 1, n), torch.ones(1, 1, k), None, stride, padding, dilation)
y.shape[-1], (n + 2 * padding - dilation * (k - 1) - 1) // stride + 1
