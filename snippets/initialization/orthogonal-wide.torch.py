import torch

torch.manual_seed(0)
q = torch.empty(2, 4)
torch.nn.init.orthogonal_(q)
q @ q.T, torch.eye(2)
