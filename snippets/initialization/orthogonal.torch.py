import torch

torch.manual_seed(0)
q = torch.empty(4, 2)
torch.nn.init.orthogonal_(q)
q.T @ q, torch.eye(2)
