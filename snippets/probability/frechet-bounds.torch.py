import torch

p = torch.tensor([0.1, 0.2, 0.1, 0.3, 0.2, 0.1])
die = torch.arange(1, 7)
a = torch.stack([die == 1, die < 4, die > 2])
b = torch.stack([die < 5, die > 2, die == 4])
p_a, p_b, both, either = (torch.sum(torch.where(e, p, 0.), dim=1) for e in (a, b, a & b, a | b))
left = torch.stack([(p_a + p_b - 1).clamp(min=0), both, torch.maximum(p_a, p_b), either])
right = torch.stack([both, torch.minimum(p_a, p_b), either, (p_a + p_b).clamp(max=1)])
left, right
