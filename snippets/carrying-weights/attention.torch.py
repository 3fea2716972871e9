import numpy as np
import torch
from torch import nn

state = {
    "in_proj_weight": 0.5 * np.sin(np.arange(48)).reshape(12, 4),
    "in_proj_bias": 0.1 * np.cos(np.arange(12)),
    "out_proj.weight": 0.5 * np.cos(np.arange(16)).reshape(4, 4),
    "out_proj.bias": np.array([0.1, 0.2, 0.3, 0.4]),
}
x = np.sin(np.arange(12)).reshape(1, 3, 4)

layer = nn.MultiheadAttention(embed_dim=4, num_heads=2, batch_first=True)
layer.load_state_dict({name: torch.tensor(value) for name, value in state.items()})
x = torch.tensor(x, dtype=torch.float32)
layer(x, x, x, need_weights=False)[0].detach()
