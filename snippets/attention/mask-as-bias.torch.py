import torch
import torch.nn.functional as F

x = torch.tensor([[1., 0.], [0., 1.], [1., 1.]])[None, None]
bias = torch.full((3, 3), -torch.inf).triu(diagonal=1)
F.scaled_dot_product_attention(x, x, x, attn_mask=bias)[0, 0]
