import io

import torch
from torch import nn


def make_model(value):
    model = nn.Linear(2, 1)
    nn.init.constant_(model.weight, value)
    nn.init.zeros_(model.bias)
    return model


model = make_model(3.)
file = io.BytesIO()  # or the name of a file
torch.save(model.state_dict(), file)

file.seek(0)
other = make_model(0.)
other.load_state_dict(torch.load(file))
other(torch.tensor([[1., 2.]])).detach()
