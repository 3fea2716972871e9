import torch
import torch.nn.functional as F

x = torch.tensor([[1., 0.], [0., 1.], [1., 1.]])[None, None]
last = F.scaled_dot_product_attention(x[:, :, -1:], x, x)
last, F.scaled_dot_product_attention(x, x, x, is_causal=True)[:, :, -1:]
