import torch

x = torch.tensor([[[1.0, 0.0, 2.0], [0.0, 2.0, 1.0]]])
memory = torch.tensor([[[1.0, 1.0, 0.0], [2.0, 0.0, 1.0], [0.0, 1.0, 1.0]]])
A = torch.tensor([[1.0, 0.5, 0.0], [0.0, 1.0, 0.5], [0.0, 0.0, 1.0]])
layer = torch.nn.TransformerDecoderLayer(
    3, nhead=1, dim_feedforward=3, dropout=0.0, batch_first=True, bias=False
)
with torch.no_grad():
    for attention in (layer.self_attn, layer.multihead_attn):
        attention.in_proj_weight.copy_(torch.cat([A.T, A.T, A.T]))
        attention.out_proj.weight.copy_(A.T)
    layer.linear1.weight.copy_(A)
    layer.linear2.weight.copy_(A)
causal = torch.nn.Transformer.generate_square_subsequent_mask(2)
torch.nn.TransformerDecoder(layer, num_layers=1)(x, memory, tgt_mask=causal)
