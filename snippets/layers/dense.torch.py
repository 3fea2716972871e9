import torch

x = torch.tensor([[1.0, 2.0], [3.0, -1.0]])
layer = torch.nn.Linear(2, 3)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[1.0, 0.0], [0.5, -1.0], [2.0, 1.0]]))
    layer.bias.copy_(torch.tensor([0.1, 0.2, 0.3]))
layer(x)
