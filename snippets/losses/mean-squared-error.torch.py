import torch
import torch.nn.functional as F

y = torch.tensor([[0.0, 1.0], [2.0, 3.0]])
p = torch.tensor([[1.0, 1.0], [2.0, 5.0]])
F.mse_loss(p, y)
