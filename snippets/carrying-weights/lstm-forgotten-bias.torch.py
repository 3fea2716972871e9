import numpy as np
import torch
from torch import nn

state = {
    "weight_ih_l0": np.sin(np.arange(24)).reshape(12, 2),
    "weight_hh_l0": np.cos(np.arange(36)).reshape(12, 3),
    "bias_ih_l0": 0.1 * np.arange(12),
    "bias_hh_l0": -0.2 * np.cos(np.arange(12)),
}
sequence = np.array([[[1., 0.], [0., 1.], [2., -1.]]])

layer = nn.LSTM(2, 3, batch_first=True)
layer.load_state_dict({name: torch.tensor(value) for name, value in state.items()})
output, _ = layer(torch.tensor(sequence, dtype=torch.float32))
output[:, -1].detach()
