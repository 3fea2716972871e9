import torch
import torch.nn.functional as F

k = torch.tensor([[1., 0.], [0., 1.], [1., 1.]])
v = torch.tensor([[1., 0.], [2., 1.], [6., 2.]])
F.scaled_dot_product_attention(torch.zeros(1, 2), k, v), v.mean(dim=0, keepdim=True)
