import torch
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(torch.nn.Linear(2, 1, bias=False))
with torch.no_grad():
    layer.parametrizations.weight.original0.fill_(1.0)  # the length
    layer.parametrizations.weight.original1.copy_(torch.tensor([[3.0, 4.0]]))
layer(torch.tensor([[5.0, 10.0]])).detach()
