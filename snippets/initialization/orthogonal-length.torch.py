import torch

torch.manual_seed(0)
q = torch.empty(3, 3)
torch.nn.init.orthogonal_(q, gain=2)
x = torch.tensor([1., 2., 2.])
(x @ q).norm(), 2 * x.norm()
