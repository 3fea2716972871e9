import torch

y = torch.tensor([0.0, 0.0, 1.0, 1.0, 1.0, 1.0])
p = torch.tensor([0.1, 0.6, 0.4, 0.3, 0.8, 0.9])
said = p > torch.tensor([0.05, 0.35, 0.7])[:, None]
(said * y).sum(dim=1) / said.sum(dim=1)
