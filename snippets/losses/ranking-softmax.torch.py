import torch

scores, relevance = torch.tensor([[2.0, 1.0, 0.0]]), torch.tensor([[0.0, 1.0, 2.0]])
-(relevance * scores.log_softmax(dim=1)).sum(dim=1).mean()
