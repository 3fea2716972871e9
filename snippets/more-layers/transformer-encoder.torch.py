import torch

x = torch.tensor([[[1.0, 0.0, 2.0], [0.0, 2.0, 1.0], [1.0, 1.0, 0.0]]])
A = torch.tensor([[1.0, 0.5, 0.0], [0.0, 1.0, 0.5], [0.0, 0.0, 1.0]])
W = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, -1.0]])
layer = torch.nn.TransformerEncoderLayer(
    3, nhead=1, dim_feedforward=2, dropout=0.0, batch_first=True, bias=False
)
with torch.no_grad():
    layer.self_attn.in_proj_weight.copy_(torch.cat([A.T, A.T, A.T]))
    layer.self_attn.out_proj.weight.copy_(A.T)
    layer.linear1.weight.copy_(W.T)
    layer.linear2.weight.copy_(W)
model = torch.nn.TransformerEncoder(layer, num_layers=1, enable_nested_tensor=False)
model(x)
