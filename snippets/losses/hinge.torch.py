import torch

y, score = torch.tensor([1.0, -1.0]), torch.tensor([0.3, 0.4])
torch.relu(1 - y * score).mean()
