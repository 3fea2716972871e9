import torch
from torch.nn.utils.parametrizations import weight_norm

layer = weight_norm(torch.nn.Linear(2, 1, bias=False))
with torch.no_grad():
    layer.parametrizations.weight.original0.copy_(torch.tensor([[10.0]]))
    layer.parametrizations.weight.original1.copy_(torch.tensor([[3.0, 4.0]]))
layer.weight.detach()[0], torch.tensor([6.0, 8.0])
