import torch

layer = torch.nn.RNN(4, 3)
u = layer.weight_hh_l0
torch.nn.init.orthogonal_(u)
torch.allclose(u @ u.T, torch.eye(3), atol=1e-5)
