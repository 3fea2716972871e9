import tensorflow as tf

tf.random.set_seed(0)
-tf.math.log(tf.random.gamma((20_000,), 1.))
