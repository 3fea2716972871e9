import torch

layer = torch.nn.BatchNorm1d(1, momentum=0.01)
for weight in layer.parameters():
    weight.requires_grad = False
layer(torch.tensor([[1.0], [2.0], [3.0], [6.0]]))
layer.running_mean[0]
