import torch
import torch.nn.functional as F

a, b = torch.tensor([[1.0, 2.0]]), torch.tensor([[3.0, 1.0]])
W = torch.tensor([[[1.0, 0.0], [2.0, 1.0]]])
F.bilinear(a, b, W)
