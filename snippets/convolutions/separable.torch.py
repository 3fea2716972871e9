import torch
import torch.nn.functional as F

x = torch.arange(8.0).reshape(1, 2, 4)
depth = torch.tensor([[[1.0, 1.0]], [[1.0, -1.0]]])
point = torch.tensor([[[2.0], [1.0]]])
F.conv1d(F.conv1d(x, depth, groups=2), point)[0, 0]
