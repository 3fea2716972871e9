import torch

y = torch.tensor([[1.0, -1.0], [1.0, 1.0]])
score = torch.tensor([[0.3, 0.4], [2.0, -0.5]])
rows = torch.relu(1 - y * score).square().mean(dim=1)
rows, rows.mean()
