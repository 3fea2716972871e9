import torch

x = torch.tensor([[[1., 0., 0.], [0., 1., 0.], [0., 0., 1.]]])
layer = torch.nn.MultiheadAttention(3, num_heads=1, bias=False, batch_first=True)
mask = torch.ones(3, 3, dtype=torch.bool).tril()
with torch.no_grad():
    layer.in_proj_weight.copy_(torch.eye(3).repeat(3, 1))
    layer.out_proj.weight.copy_(torch.eye(3))
    out, _ = layer(x, x, x, attn_mask=~mask)
out[0]
