import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]]])
F.conv1d(x, torch.ones(1, 1, 3), stride=2, padding=1)[0, 0]
