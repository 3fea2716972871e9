import torch
import torch.nn.functional as F

a = torch.tensor([[0.0, 0.5], [1.0, 0.2]])
b = torch.tensor([[0.1, 0.5], [0.9, 0.2]])
10 * torch.log10(1 / F.mse_loss(a, b))
