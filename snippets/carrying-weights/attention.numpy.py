import numpy as np

state = {
    "in_proj_weight": 0.5 * np.sin(np.arange(48)).reshape(12, 4),
    "in_proj_bias": 0.1 * np.cos(np.arange(12)),
    "out_proj.weight": 0.5 * np.cos(np.arange(16)).reshape(4, 4),
    "out_proj.bias": np.array([0.1, 0.2, 0.3, 0.4]),
}
x = np.sin(np.arange(12)).reshape(1, 3, 4)

qkv = x[0] @ state["in_proj_weight"].T + state["in_proj_bias"]
q, k, v = (part.reshape(3, 2, 2).transpose(1, 0, 2) for part in np.split(qkv, 3, axis=1))
scores = np.exp(q @ k.transpose(0, 2, 1) / np.sqrt(2))
heads = scores / scores.sum(axis=-1, keepdims=True) @ v
joined = heads.transpose(1, 0, 2).reshape(3, 4)
(joined @ state["out_proj.weight"].T + state["out_proj.bias"])[None]
