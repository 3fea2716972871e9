import torch
from torch.utils.data import DataLoader, Dataset


class Noisy(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return torch.rand(())


noise = next(iter(DataLoader(Noisy(), batch_size=4)))
(noise == noise[0]).all()
