import torch

prior = torch.tensor([0.9985, 0.0015])
one = torch.tensor([0.1, 0.99])
two_coupled = torch.tensor([0.02, 0.99**2])
two_independent = torch.tensor([0.1**2, 0.99**2])
joint = prior * torch.stack([one, two_coupled, two_independent])
joint[:, 1] / torch.sum(joint, dim=1)
