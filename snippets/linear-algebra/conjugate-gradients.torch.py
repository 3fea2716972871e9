import torch

S, b = torch.tensor([[4.0, 1.0], [1.0, 3.0]]), torch.tensor([9.0, 5.0])
torch.linalg.solve(S, b)
