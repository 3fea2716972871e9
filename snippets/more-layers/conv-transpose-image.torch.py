import torch
import torch.nn.functional as F

x = torch.tensor([[[[1.0, 10.0]]]])
kernel = torch.arange(4.0).reshape(1, 1, 2, 2)
F.conv_transpose2d(x, kernel, stride=2)[0, 0]
