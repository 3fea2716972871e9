import torch
import torch.nn.functional as F

x = torch.tensor([[[1, 2, 3, 4, 5, 6]]])
F.conv1d(x, torch.tensor([[[1, 10]]]), padding="same")[0, 0]
