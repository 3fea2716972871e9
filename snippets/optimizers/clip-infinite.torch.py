import torch

weights = [torch.zeros(2, requires_grad=True), torch.zeros(1, requires_grad=True)]
weights[0].grad, weights[1].grad = torch.tensor([torch.inf, 1.0]), torch.tensor([4.0])
torch.nn.utils.clip_grad_norm_(weights, max_norm=1.0)
[w.grad for w in weights]
