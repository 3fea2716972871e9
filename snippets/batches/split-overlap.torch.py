from torch.utils.data import random_split

training, validation = random_split(range(10), [6, 4])
bool(set(training) & set(validation))
