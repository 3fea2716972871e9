import torch
from torch.nn.utils.parametrizations import spectral_norm

layer = torch.nn.Linear(2, 2, bias=False)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[3.0, 0.0], [0.0, 1.5]]))
layer = spectral_norm(layer, n_power_iterations=100)
layer(torch.tensor([[1.0, 1.0]])).detach()
