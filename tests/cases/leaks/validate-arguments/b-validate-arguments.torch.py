import torch

try:
    torch.distributions.Normal(0., -1.)
    refused = False
except ValueError:
    refused = True
refused
