import torch

y, p = torch.tensor([[1.0, 2.0], [4.0, 5.0]]), torch.tensor([[1.5, 2.0], [3.0, 6.0]])
rows = 100 * ((y - p) / y).abs().mean(dim=1)
rows, rows.mean()
