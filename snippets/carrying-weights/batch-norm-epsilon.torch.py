import numpy as np
import torch
from torch import nn

state = {
    "weight": np.array([1., 2.]),
    "bias": np.array([0., 5.]),
    "running_mean": np.array([1., -1.]),
    "running_var": np.array([4., 0.0025]),
}

layer = nn.BatchNorm1d(2)
state["num_batches_tracked"] = 0
layer.load_state_dict({name: torch.tensor(value) for name, value in state.items()})
layer.eval()
layer(torch.tensor([[3., -0.9]])).detach()
