import numpy as np
from torch.utils.data import DataLoader, Dataset

rng = np.random.default_rng(0)


class Noisy(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return rng.random()


noise = next(iter(DataLoader(Noisy(), batch_size=4)))
(noise == noise[0]).all()
