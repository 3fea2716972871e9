import torch
import torch.nn.functional as F

q = torch.tensor([[torch.nan, 1.], [2., 3.]])[None, None]
k = torch.tensor([[1., 2.], [3., 4.]])[None, None]
F.scaled_dot_product_attention(q, k, k)[0, 0]
