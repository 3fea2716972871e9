import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0, 2.0, -1.0]]])
F.conv_transpose1d(x, torch.tensor([[[1.0, 2.0, 3.0]]]), stride=2)[0, 0]
