import torch

a, b = torch.tensor([[1.0, 2.0], [3.0, 4.0]]), torch.tensor([[4.0, 6.0], [3.0, 5.0]])
torch.pairwise_distance(a, b)
