import torch
import torch.nn.functional as F

x = torch.tensor([[1.0, 2.0], [3.0, 6.0]])
mean, variance = torch.tensor([2.0, 4.0]), torch.tensor([1.0, 4.0])
F.batch_norm(x, mean, variance, eps=1e-3)
