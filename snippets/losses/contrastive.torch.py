import torch
import torch.nn.functional as F

a = F.normalize(torch.tensor([[1.0, 0.0], [0.0, 2.0]]))
b = F.normalize(torch.tensor([[2.0, 1.0], [1.0, 3.0]]))
scores = a @ b.T / 0.5
F.cross_entropy(scores, torch.arange(2))
