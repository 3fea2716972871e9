import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0, -2.0, 3.0, 0.5, 2.0]]])
y = torch.tensor([[[2.0, -1.0]]])
w = torch.tensor([[[1.0, 2.0, 3.0]]])
(F.conv1d(x, w, stride=2) * y).sum(), (x * F.conv_transpose1d(y, w, stride=2)).sum()
