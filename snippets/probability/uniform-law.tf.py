import tensorflow as tf

tf.random.set_seed(0)
tf.random.uniform((20_000,))
