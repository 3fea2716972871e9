import torch

total, count = torch.tensor(0.0), torch.tensor(0.0)
total / count
