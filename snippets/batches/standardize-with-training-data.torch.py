import torch

training, validation = torch.tensor([1., 3., 5., 7.]), torch.tensor([4., 14.])
mean, deviation = training.mean(), training.std(correction=0)
(validation - mean) / deviation
