import torch
import torch.nn.functional as F

x = torch.tensor([[1., 0.], [0., 1.], [1., 1.]])[None, None]  # one batch, one head
F.scaled_dot_product_attention(x, x, x, is_causal=True)[0, 0]
