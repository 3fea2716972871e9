import torch

a = torch.tensor([0.25, 0.75])
b_given_a = torch.tensor([[0.9, 0.1], [0.2, 0.8]])
c_given_b = torch.tensor([[0.5, 0.3, 0.2], [0.1, 0.2, 0.7]])
joint = torch.einsum("a,ab,bc->abc", a, b_given_a, c_given_b)
p_ab, p_bc = torch.sum(joint, dim=2), torch.sum(joint, dim=0)
p_a, p_b = torch.sum(p_ab, dim=1), torch.sum(p_ab, dim=0)
joint, torch.einsum("a,ab,bc->abc", p_a, p_ab / p_a[:, None], p_bc / p_b[:, None])
