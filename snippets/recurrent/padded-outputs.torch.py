import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

x = torch.tensor([[[1.0, 0.0], [0.0, 1.0], [-1.0, 2.0]], [[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
lengths = torch.tensor([2, 3])
w, u = (torch.arange(32.0).reshape(2, 2, 8) - 16) / 16
b = torch.arange(8.0) / 8
layer = torch.nn.LSTM(2, 2, batch_first=True)
with torch.no_grad():
    layer.weight_ih_l0.copy_(w.T)
    layer.weight_hh_l0.copy_(u.T)
    layer.bias_ih_l0.copy_(b)
    layer.bias_hh_l0.zero_()
packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
out, state = layer(packed)
pad_packed_sequence(out, batch_first=True)[0]
