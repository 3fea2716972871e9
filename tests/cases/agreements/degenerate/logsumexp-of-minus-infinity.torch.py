import torch

torch.logsumexp(torch.full((2,), -torch.inf), 0)
