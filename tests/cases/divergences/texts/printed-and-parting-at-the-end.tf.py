import tensorflow as tf

print('x' * 100_000 + 'a')
