import torch
import torch.nn.functional as F

x = torch.tensor([[1., 0.], [0., 1.], [1., 1.]])[None, None]
start = x[:, :, :2]
whole = F.scaled_dot_product_attention(x, x, x, is_causal=True)
whole[:, :, :2], F.scaled_dot_product_attention(start, start, start, is_causal=True)
