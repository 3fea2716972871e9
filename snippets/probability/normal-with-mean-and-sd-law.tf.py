import tensorflow as tf

tf.random.set_seed(0)
tf.random.normal((20_000,), mean=5., stddev=2.)
