import numpy as np

state = {
    "0.weight": np.sin(np.arange(108)).reshape(4, 3, 3, 3),
    "0.bias": np.array([0.1, 0.2, 0.3, 0.4]),
    "1.weight": np.array([1., 0.9, 0.8, 0.7]),
    "1.bias": np.array([0., 0.1, 0.2, 0.3]),
    "1.running_mean": np.array([0.5, 0., -0.5, 1.]),
    "1.running_var": np.array([0.01, 0.1, 1., 2.]),
    "4.weight": 0.1 * np.cos(np.arange(192)).reshape(3, 64),
    "4.bias": np.array([1., 2., 3.]),
}
image = np.sin(np.arange(192) ** 2 / 9).reshape(1, 8, 8, 3)

x = np.pad(image.transpose(0, 3, 1, 2), ((0, 0), (0, 0), (1, 1), (1, 1)))
windows = np.lib.stride_tricks.sliding_window_view(x, (3, 3), axis=(2, 3))[:, :, ::2, ::2]
x = np.einsum("nchwij,ocij->nhwo", windows, state["0.weight"]) + state["0.bias"]
x = (x - state["1.running_mean"]) / np.sqrt(state["1.running_var"] + 1e-5)
x = np.maximum(state["1.weight"] * x + state["1.bias"], 0)
x.transpose(0, 3, 1, 2).reshape(1, 64) @ state["4.weight"].T + state["4.bias"]
