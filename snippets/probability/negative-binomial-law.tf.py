import tensorflow as tf

tf.random.set_seed(0)
rate = 1.5 * tf.random.gamma((20_000,), 5.)
tf.random.poisson((), rate, dtype=tf.int32)
