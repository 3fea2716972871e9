import torch

torch.manual_seed(0)
q = torch.nn.init.orthogonal_(torch.empty(3, 3))
q @ q.T, torch.eye(3)
