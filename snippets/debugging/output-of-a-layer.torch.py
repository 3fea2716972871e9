import torch
from torch import nn

first, relu, second = nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1)
with torch.no_grad():
    first.weight.copy_(torch.tensor([[1., 2.], [-1., 1.]]))
    first.bias.zero_()
model = nn.Sequential(first, relu, second)
seen = []
handle = relu.register_forward_hook(lambda layer, inputs, output: seen.append(output))
model(torch.tensor([[1., 0.], [0., 1.]]))
seen[0]
