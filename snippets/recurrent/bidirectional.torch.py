import torch

x = torch.tensor([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
w, u = (torch.arange(32.0).reshape(2, 2, 8) - 16) / 16
b = torch.arange(8.0) / 8
layer = torch.nn.LSTM(2, 2, batch_first=True, bidirectional=True)
ahead = {"weight_ih_l0": w.T, "weight_hh_l0": u.T, "bias_ih_l0": b, "bias_hh_l0": 0 * b}
back = {f"{name}_reverse": -value for name, value in ahead.items()}
layer.load_state_dict(ahead | back)
layer(x)[0]
