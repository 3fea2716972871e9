import torch
from torch import nn
from torch.func import functional_call


def make_model(value):
    model = nn.Linear(2, 1)
    nn.init.constant_(model.weight, value)
    nn.init.zeros_(model.bias)
    return model


model = make_model(3.)
weights = {name: value.clone() for name, value in model.state_dict().items()}
structure = nn.Linear(2, 1, device="meta")  # no memory for weights
x = torch.tensor([[1., 2.]])
functional_call(structure, weights, x)
