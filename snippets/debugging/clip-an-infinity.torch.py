import torch

weights = [torch.zeros(2, requires_grad=True), torch.zeros(1, requires_grad=True)]
weights[0].grad, weights[1].grad = torch.tensor([torch.inf, 4.]), torch.tensor([12.])
torch.nn.utils.clip_grad_norm_(weights, 6.5)
[w.grad for w in weights]
