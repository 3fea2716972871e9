import torch

p, g = torch.tensor([1.0, 2.0]), torch.zeros(2)
trust = 0.001 * torch.linalg.norm(p) / torch.linalg.norm(g)
p - 10.0 * trust * g
