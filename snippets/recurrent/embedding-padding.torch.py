import torch

words = torch.tensor([[1, 2, 0, 0]])
table = torch.tensor([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
embedding = torch.nn.Embedding.from_pretrained(table, padding_idx=0)
w, u = (torch.arange(32.0).reshape(2, 2, 8) - 16) / 16
b = torch.arange(8.0) / 8
layer = torch.nn.LSTM(2, 2, batch_first=True)
with torch.no_grad():
    layer.weight_ih_l0.copy_(w.T)
    layer.weight_hh_l0.copy_(u.T)
    layer.bias_ih_l0.copy_(b)
    layer.bias_hh_l0.zero_()
layer(embedding(words))[1][0][0]
